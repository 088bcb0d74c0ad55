/**
 * The insert stage, in one frame of the helpdesk's page. In: the page, the site's composer rule, and a text to insert.
 * Out: the composer that the agent would write in, and what became of each insertion, read back from the composer.
 * It must not send, must not insert unasked, must not touch a field that is no reply box, and must not keep a draft.
 */
import type { Insert, Insertion, Undo } from '@/lib/model/insertion';
import type { Composer, ComposerChoice, ComposerMode } from '@/lib/model/reading';
import type { ComposerRule } from '@/lib/sites/vocabulary';
import { chooseDriver } from './drivers/choose-driver';
import type { Driver } from './drivers/driver';
import { findBoxes } from './find-boxes';
import { followCaret, type Visit } from './follow-caret';
import { insertText } from './insert-text';
import { isShown } from './is-shown';
import { nameBox } from './name-box';
import { type OpenRoot, openRootOnly } from './open-root';
import { takeCaret } from './take-caret';
import type { Target } from './target';
import { type Inserted, undoInsertion } from './undo-insertion';
import { watchChanges } from './watch-changes';

/** As much of a draft as the model holds. */
const MAX_DRAFT = 200_000;
/** More than these is a form, and the agent is quicker with a click into the right box. */
const MAX_CHOICES = 6;

/** The box that the agent means, by having been in it or by having chosen it. */
type Place = Pick<Visit, 'input' | 'driver' | 'caret' | 'at'> & { visited: boolean };

export type ComposerTracker = {
  /** The composer that an insertion would go to now, or null. */
  current(): Composer | null;
  /**
   * The boxes that the composer could be, while neither the agent nor the site has said which: at most six. A page with
   * one such box has one choice, which is the composer unless another frame has a box too.
   */
  choices(): ComposerChoice[];
  /** Makes one of the choices the composer, until the agent goes to another box. False when it is gone. */
  choose(id: string): boolean;
  /** The element of a choice, to point at; null when it is gone. */
  findChoice(id: string): HTMLElement | null;
  /** Puts a text at the agent's caret. Insertions run one after the other. */
  insert(request: Insert): Promise<Insertion>;
  /** Gives the composer that the agent was in its focus and its caret back. */
  focus(): Promise<{ status: 'focused' | 'none' }>;
  /** Takes the last insertion back, if nothing has been written since. */
  undo(): Promise<Undo>;
};

/**
 * Follows the composer of one document until `signal` aborts. `onChange` is called at most 150 ms after the agent changed
 * the composer, its mode or its draft; what only the page changes, the choices too, is told within two seconds.
 */
export function trackComposers(options: {
  document: Document;
  rule: () => ComposerRule | null;
  /** Who will see what is written in an input. */
  mode: (input: HTMLElement) => ComposerMode;
  openRoot?: OpenRoot;
  signal: AbortSignal;
  onChange: () => void;
}): ComposerTracker {
  const { document, rule, mode, openRoot = openRootOnly, signal, onChange } = options;
  const visit = followCaret({ document, openRoot, signal });
  const ids = new WeakMap<HTMLElement, string>();
  let lastId = 0;
  let chosen: Place | null = null;
  let last: Inserted | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  const tracker: ComposerTracker = {
    current: () => look().composer,
    choices: () => look().choices,
    choose,
    findChoice: (id) => findBox(id)?.content ?? null,
    insert: (request) => enqueue(() => insertNow(request)),
    focus: () => enqueue(focusNow),
    undo: () => enqueue(undoNow),
  };
  const tellChanges = watchChanges({ document, look, signal, onChange });
  return tracker;

  function look(): { composer: Composer | null; choices: ComposerChoice[] } {
    const { target, at, boxes } = findTargets();
    const composer = target && {
      kind: target.kind,
      mode: mode(target.input),
      draft: target.driver.read(target.content).slice(0, MAX_DRAFT),
      focusedAt: at,
    };
    const choices = boxes.slice(0, MAX_CHOICES).map((box) => ({ id: idOf(box), label: nameBox(box, boxes) }));
    return { composer, choices };
  }

  function idOf(box: HTMLElement): string {
    const id = ids.get(box) ?? String(++lastId);
    ids.set(box, id);
    return id;
  }

  function findBox(id: string): { input: HTMLElement; driver: Driver; content: HTMLElement } | null {
    const input = findTargets().boxes.find((box) => ids.get(box) === id);
    const driver = input && chooseDriver(input);
    return driver ? { input, driver, content: driver.content(input) } : null;
  }

  function choose(id: string): boolean {
    const box = findBox(id);
    if (!box) return false;
    chosen = { input: box.input, driver: box.driver, caret: null, at: Date.now(), visited: false };
    tellChanges();
    return true;
  }

  function enqueue<T>(work: () => Promise<T>): Promise<T> {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  }

  async function insertNow(request: Insert): Promise<Insertion> {
    const { target } = findTargets();
    if (!target) return { status: 'failed', reason: 'no-composer' };
    await visit()?.composed();
    const { insertion, inserted } = await insertText(target, request, last);
    last = inserted ?? last;
    return insertion;
  }

  async function focusNow(): Promise<{ status: 'focused' | 'none' }> {
    const { target } = findTargets();
    if (!target?.visited) return { status: 'none' };
    await takeCaret(target);
    return { status: 'focused' };
  }

  async function undoNow(): Promise<Undo> {
    if (!last) return { status: 'failed', reason: 'nothing' };
    const outcome = await undoInsertion(last);
    if (outcome.status === 'restored') last = null;
    return outcome;
  }

  function findTargets(): { target: Target | null; at: number; boxes: HTMLElement[] } {
    const place = lastPlace();
    if (place) return { target: toTarget(place), at: place.at, boxes: [] };
    const found = findBoxes(document, rule(), openRoot);
    const boxes = found.status === 'unnamed' ? found.inputs : [];
    const input = found.status === 'named' ? found.input : boxes.length === 1 ? boxes[0] : null;
    const driver = input && chooseDriver(input);
    const target = driver ? toTarget({ input, driver, caret: null, visited: false }) : null;
    return { target, at: 0, boxes };
  }

  /** Where the agent was or chose to be last, of the places that are still on the page. */
  function lastPlace(): Place | null {
    const visited = visit();
    const places: (Place | null)[] = [visited && { ...visited, visited: true }, chosen];
    return places.reduce((last, place) => {
      if (!place?.input.isConnected || !isShown(place.driver.content(place.input))) return last;
      return last && last.at >= place.at ? last : place;
    }, null);
  }

  function toTarget({ input, driver, caret, visited }: Omit<Place, 'at'>): Target {
    const named = rule()?.editors.find(({ at, frame }) => !frame && input.closest(at));
    const kind = named?.kind === 'plain' ? 'plain' : driver.kind;
    return { input, content: driver.content(input), driver, kind, caret, visited, openRoot };
  }
}
