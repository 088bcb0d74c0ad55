/**
 * The page's side of the product, composed: it reads while a panel listens, and inserts when asked.
 * In: the document of one frame. Out: reports over the panel’s line. It must do nothing while neither a panel nor the
 * palette is open.
 */
import type { PanelLine } from '../browser/page-port';
import { findShortcut, type Shortcut } from '../insert/find-shortcut';
import { trackComposers } from '../insert/track-composers';
import type { Insert, Insertion, Undo } from '../model/insertion';
import type { Reading } from '../model/reading';
import { findSite } from '../read/find-site';
import { readComposerMode } from '../read/read-composer-mode';
import { showMore } from '../read/show-more';
import { watch } from '../read/watch';
import type { Site } from '../sites/vocabulary';
import { startTeaching, type Teaching } from '../teach/start-teaching';
import { findHome } from './find-home';
import { pointAt } from './point-at';

export interface PageOptions {
  document: Document;
  sites: readonly Site[];
  /** Sees into closed shadow roots where the browser lets a content script do so. */
  openRoot?: (element: Element) => ShadowRoot | null;
}

/** How long, in milliseconds, a caret is remembered for a palette that is on its way. */
const HOLD = 5_000;

export interface Page {
  /** Reports to one more panel until its line ends. */
  listen(line: PanelLine): void;
  insert(request: Insert): Promise<Insertion>;
  undo(): Promise<Undo>;
  /** Makes one of the boxes that were offered the composer. False when it is gone. */
  chooseComposer(id: string): boolean;
  /** Scrolls to one of the boxes that were offered. False when it is gone. */
  showComposer(id: string): boolean;
  /** Scrolls to a message. False when this frame does not show it. */
  showMessage(id: string): boolean;
  /** Follows the caret from now on, though nobody listens yet. */
  hold(): void;
  /** Gives the composer its focus and its caret back. */
  focus(): Promise<{ status: 'focused' | 'none' }>;
  /** The text shortcut right before the agent's caret; asked at a key, so it must not need `hold`. */
  findShortcut(trigger: string): Shortcut | null;
  /** Unfolds or loads what this frame holds back. */
  showMore(): ReturnType<typeof showMore>;
  /** Takes sites that the agent has taught; they come before the others. What is being read is read anew. */
  know(taught: readonly Site[]): void;
  teaching: Teaching;
  stop(): void;
}

export function startPage(options: PageOptions): Page {
  const lines = new Set<PanelLine>();
  let watching: ReturnType<typeof watchFrame> | null = null;
  let taught: readonly Site[] = [];
  const withTaught = (): PageOptions => ({ ...options, sites: [...taught, ...options.sites] });
  const teaching = startTeaching({ ...options, url: () => new URL(options.document.location.href) });

  let held: ReturnType<typeof setTimeout> | undefined;

  const stopWatching = () => {
    watching?.stop();
    watching = null;
  };
  const tell: PanelLine['tell'] = (event, payload) => {
    for (const line of lines) line.tell(event, payload);
  };

  return {
    listen(line) {
      lines.add(line);
      if (watching) watching.tellAll(line.tell);
      else watching = watchFrame(withTaught(), tell);
      line.signal.addEventListener('abort', () => {
        lines.delete(line);
        if (lines.size > 0) return;
        teaching.stop();
        stopWatching();
      });
    },
    async insert(request) {
      return watching ? watching.insert(request) : { status: 'failed', reason: 'no-composer' };
    },
    hold() {
      watching ??= watchFrame(withTaught(), tell);
      clearTimeout(held);
      held = setTimeout(() => lines.size === 0 && stopWatching(), HOLD);
    },
    async focus() {
      return watching ? watching.focus() : { status: 'none' };
    },
    findShortcut: (trigger) => findShortcut(options.document, options.openRoot, trigger),
    async undo() {
      return watching ? watching.undo() : { status: 'failed', reason: 'nothing' };
    },
    chooseComposer: (id) => watching?.chooseComposer(id) ?? false,
    showComposer: (id) => watching?.showComposer(id) ?? false,
    showMessage: (id) => watching?.showMessage(id) ?? false,
    showMore: () =>
      showMore(options.document, new URL(options.document.location.href), withTaught().sites, options),
    know(sites) {
      if (JSON.stringify(sites) === JSON.stringify(taught)) return;
      taught = sites;
      if (!watching) return;
      watching.stop();
      watching = watchFrame(withTaught(), tell);
    },
    teaching,
    stop() {
      teaching.stop();
      clearTimeout(held);
      stopWatching();
      lines.clear();
    },
  };
}

function watchFrame({ document, sites, openRoot }: PageOptions, tell: PanelLine['tell']) {
  const off = new AbortController();
  const { signal } = off;
  let reading: Reading | null = null;

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
    onChange: () => tellComposers(tell),
  });
  const tellComposers = (one: PanelLine['tell']) => {
    one('composers/offered', composers.choices());
    one('composer/changed', composers.current());
  };
  const show = (element: Element | null) => {
    if (element) pointAt(element);
    return element !== null;
  };
  const { findMessage } = watch({
    document,
    url: () => new URL(document.location.href),
    sites,
    ...(openRoot ? { openRoot } : {}),
    signal,
    onReading(next) {
      reading = next;
      tell('reading/changed', next);
    },
  });
  // `load` does not bubble, but it can be caught on its way down: a frame that loads may hold a message or a composer.
  document.addEventListener(
    'load',
    (event) => event.target instanceof HTMLIFrameElement && tell('frames/changed', null),
    {
      capture: true,
      signal,
    },
  );
  tellComposers(tell);
  return {
    /** What was told before, for a panel that has just come. */
    tellAll(one: PanelLine['tell']) {
      if (reading) one('reading/changed', reading);
      tellComposers(one);
    },
    insert: (request: Insert) => composers.insert(request),
    undo: () => composers.undo(),
    chooseComposer: (id: string) => composers.choose(id),
    showComposer: (id: string) => show(composers.findChoice(id)),
    showMessage: (id: string) => show(findMessage(id)),
    focus: () => composers.focus(),
    stop: () => off.abort(),
  };
}
