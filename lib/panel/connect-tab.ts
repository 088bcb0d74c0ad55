import { listFrames } from '../browser/frames';
import { connectToFrame } from '../browser/page-port';
import type { Composer, ComposerChoice, FrameReport, Reading } from '../model/reading';

const RETRY_EVERY = 200;
/** Frames of a page come and go in bursts; one look after the burst is enough. */
const LOOK_AFTER = 60;

/** The lines to every frame of one tab. */
export interface TabConnection {
  /** Looks again which frames there are: after a page has loaded, or when a frame said that one came or went. */
  look(): void;
  /** Tells every frame anew what it should know before it reads. */
  renew(): void;
  close(): void;
}

/**
 * Connects to every frame of a tab and keeps doing so. `onReports` gets the newest report of each frame that has one,
 * whenever any changes, the page's own first; an empty map while a page loads. `prepare` is awaited before a frame begins
 * to read.
 */
export function connectTab(
  tabId: number,
  prepare: (at: { tabId: number; frameId: number }) => Promise<void>,
  onReports: (reports: ReadonlyMap<number, FrameReport>) => void,
): TabConnection {
  const lines = new Map<number, { disconnect(): void }>();
  const heard = new Map<
    number,
    { reading: Reading | undefined; composer: Composer | null; choices: ComposerChoice[] }
  >();
  const reports = new Map<number, FrameReport>();
  let closed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const lookIn = (delay: number) => {
    clearTimeout(timer);
    if (!closed) timer = setTimeout(() => void look(), delay);
  };
  const look = async () => {
    const frames = await listFrames(tabId);
    if (closed) return;
    for (const frameId of frames) if (!lines.has(frameId)) void connect(frameId);
  };
  const tellReports = () => onReports(new Map([...reports].sort(([a], [b]) => a - b)));
  const change = (frameId: number, news: Partial<FrameReport>) => {
    const { reading, composer = null, choices = [] } = { ...heard.get(frameId), ...news };
    heard.set(frameId, { reading, composer, choices });
    // A frame counts from its first reading on: until then nobody knows what it shows.
    if (!reading) return;
    reports.set(frameId, { reading, composer, choices });
    tellReports();
  };
  const connect = async (frameId: number) => {
    lines.set(frameId, { disconnect: () => undefined });
    await prepare({ tabId, frameId });
    if (closed) return;
    const line = connectToFrame(
      { tabId, frameId },
      {
        'reading/changed': (reading) => change(frameId, { reading }),
        'composers/offered': (choices) => change(frameId, { choices }),
        'composer/changed': (composer) => change(frameId, { composer }),
        'frames/changed': () => lookIn(LOOK_AFTER),
        gone: () => {
          lines.delete(frameId);
          heard.delete(frameId);
          if (reports.delete(frameId) && !closed) tellReports();
          // The page went elsewhere, or its script is not there yet.
          if (frameId === 0) lookIn(RETRY_EVERY);
        },
      },
    );
    lines.set(frameId, line);
  };
  void look();
  return {
    look: () => lookIn(0),
    renew() {
      for (const frameId of lines.keys()) void prepare({ tabId, frameId });
    },
    close() {
      closed = true;
      clearTimeout(timer);
      for (const line of lines.values()) line.disconnect();
      lines.clear();
    },
  };
}
