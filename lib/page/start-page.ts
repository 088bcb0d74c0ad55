/**
 * The page's side of the product, composed: it reads while a panel listens, and inserts when asked.
 * In: the document of one frame. Out: reports over the panel's line. It must do nothing while no panel is open.
 */
import type { PanelLine } from '../browser/page-port';
import { trackComposers } from '../insert/track-composers';
import type { Insert, Insertion } from '../model/insertion';
import type { FrameReport, Reading } from '../model/reading';
import { findSite } from '../read/find-site';
import { readComposerMode } from '../read/read-composer-mode';
import { showMore } from '../read/show-more';
import { watch } from '../read/watch';
import type { Site } from '../sites/vocabulary';
import { findHome } from './find-home';

export interface PageOptions {
  document: Document;
  sites: readonly Site[];
  /** Sees into closed shadow roots where the browser lets a content script do so. */
  openRoot?: (element: Element) => ShadowRoot | null;
}

export interface Page {
  /** Reports to one more panel until its line ends. */
  listen(line: PanelLine): void;
  insert(request: Insert): Promise<Insertion>;
  /** Unfolds or loads what this frame holds back. */
  showMore(): ReturnType<typeof showMore>;
  stop(): void;
}

export function startPage(options: PageOptions): Page {
  const lines = new Set<PanelLine>();
  let watching: ReturnType<typeof watchFrame> | null = null;

  const tellAll = (report: FrameReport) => {
    for (const line of lines) line.tell('frame/changed', report);
  };
  const tellFrames = () => {
    for (const line of lines) line.tell('frames/changed', null);
  };

  return {
    listen(line) {
      lines.add(line);
      watching ??= watchFrame(options, tellAll, tellFrames);
      const report = watching.report();
      if (report) line.tell('frame/changed', report);
      line.signal.addEventListener('abort', () => {
        lines.delete(line);
        if (lines.size > 0) return;
        watching?.stop();
        watching = null;
      });
    },
    async insert(request) {
      return watching ? watching.insert(request) : { status: 'failed', reason: 'no-composer' };
    },
    showMore: () =>
      showMore(options.document, new URL(options.document.location.href), options.sites, options),
    stop() {
      watching?.stop();
      watching = null;
      lines.clear();
    },
  };
}

function watchFrame(
  { document, sites, openRoot }: PageOptions,
  tell: (report: FrameReport) => void,
  tellFrames: () => void,
) {
  const off = new AbortController();
  const { signal } = off;
  let reading: Reading | null = null;

  const report = (): FrameReport | null => (reading ? { reading, composer: composers.current() } : null);
  const push = () => {
    const now = report();
    if (now) tell(now);
  };
  const rule = () => {
    const home = findHome(document);
    return findSite(home.document, home.url, sites)?.composer ?? null;
  };
  const composers = trackComposers({
    document,
    rule,
    mode: (input) => {
      const home = findHome(document);
      const known = rule();
      return known ? readComposerMode(known, home.frame ?? input, home.url) : 'unknown';
    },
    ...(openRoot ? { openRoot } : {}),
    signal,
    onChange: push,
  });
  watch({
    document,
    url: () => new URL(document.location.href),
    sites,
    ...(openRoot ? { openRoot } : {}),
    signal,
    onReading(next) {
      reading = next;
      push();
    },
  });
  // `load` does not bubble, but it can be caught on its way down: a frame that loads may hold a message or a composer.
  document.addEventListener('load', (event) => event.target instanceof HTMLIFrameElement && tellFrames(), {
    capture: true,
    signal,
  });
  return { report, insert: (request: Insert) => composers.insert(request), stop: () => off.abort() };
}
