import { MAX_PACK_BYTES } from './is-within-size';

/** A file that was picked once, as a `FileSystemFileHandle` is. */
export interface WatchedFile {
  getFile(): Promise<{ lastModified: number; size: number; text(): Promise<string> }>;
}

export type FileNews =
  /** It is new or has changed. */
  | { status: 'changed'; text: string }
  /** The browser has to be asked for it again, from a click. */
  | { status: 'no-permission' }
  /** It was moved, renamed or deleted. */
  | { status: 'gone' }
  | { status: 'too-large' }
  /** It is there and can't be read. */
  | { status: 'unreadable' };

/** Where there is one, it tells of changes as they happen. */
interface Observer {
  observe(file: WatchedFile): Promise<void>;
  disconnect(): void;
}

/**
 * Calls back with the text of a file at once and whenever it changed, and with what keeps it from being read, once each time
 * that this changes, until `signal` aborts. Looks every `pause` milliseconds, at once when the page becomes visible, and when
 * the browser tells of a change, where it does.
 */
export function watchFile(
  file: WatchedFile,
  onNews: (news: FileNews) => void,
  signal: AbortSignal,
  pause = 30_000,
): void {
  const look = createLook(file, (news) => signal.aborted || onNews(news));
  const timer = setInterval(look, pause);
  const onVisible = () => document.visibilityState === 'visible' && look();
  if (typeof document !== 'undefined') document.addEventListener('visibilitychange', onVisible, { signal });
  const observer = observe(file, look);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    observer?.disconnect();
  });
  look();
}

/** One look at a time; a change during a look makes for another. */
function createLook(file: WatchedFile, tell: (news: FileNews) => void): () => void {
  let seen = '';
  let isLooking = false;
  let isWanted = false;

  async function lookOnce(): Promise<void> {
    const found = await readFile(file, seen);
    if (found.mark === seen) return;
    // A file that is being written fails to be read for a moment, so that has to be so twice.
    const isPassing = found.news?.status === 'unreadable' && seen !== 'failed once';
    seen = isPassing ? 'failed once' : found.mark;
    if (found.news && !isPassing) tell(found.news);
  }

  return async () => {
    isWanted = true;
    if (isLooking) return;
    isLooking = true;
    while (isWanted) {
      isWanted = false;
      await lookOnce();
    }
    isLooking = false;
  };
}

/** `mark` says in which state the file is; nothing is read and told when it is the one that was seen. */
async function readFile(file: WatchedFile, seen: string): Promise<{ mark: string; news: FileNews | null }> {
  try {
    const found = await file.getFile();
    const mark = `${found.lastModified} ${found.size}`;
    if (mark === seen) return { mark, news: null };
    if (found.size > MAX_PACK_BYTES) return { mark, news: { status: 'too-large' } };
    return { mark, news: { status: 'changed', text: await found.text() } };
  } catch (error) {
    const status = nameFailure(error);
    return { mark: status, news: { status } };
  }
}

function nameFailure(error: unknown): 'no-permission' | 'gone' | 'unreadable' {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'no-permission';
  return name === 'NotFoundError' ? 'gone' : 'unreadable';
}

function observe(file: WatchedFile, onChange: () => void): Observer | null {
  const { FileSystemObserver } = globalThis as {
    FileSystemObserver?: new (onChange: () => void) => Observer;
  };
  if (!FileSystemObserver) return null;
  const observer = new FileSystemObserver(onChange);
  // Not every file can be observed; it is looked at all the same.
  observer.observe(file).catch(() => {});
  return observer;
}
