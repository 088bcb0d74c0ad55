/**
 * The insert stage, in one frame of the helpdesk's page. In: the page, the site's composer rule, and a text to insert.
 * Out: the composer that the agent would write in, and what became of each insertion, read back from the composer.
 * It must not send, must not insert unasked, must not touch a field that is no reply box, and must not keep a draft.
 */
import type { Insert, Insertion, Undo } from '@/lib/model/insertion';
import type { Composer, ComposerMode } from '@/lib/model/reading';
import type { ComposerRule } from '@/lib/sites/vocabulary';
import { chooseDriver } from './drivers/choose-driver';
import { findInput } from './find-input';
import { followCaret } from './follow-caret';
import { insertText, type Target } from './insert-text';
import { isShown } from './is-shown';
import { type OpenRoot, openRootOnly } from './open-root';
import { takeCaret } from './take-caret';
import { type Inserted, undoInsertion } from './undo-insertion';
import { watchChanges } from './watch-changes';

/** As much of a draft as the model holds. */
const MAX_DRAFT = 200_000;

export type ComposerTracker = {
  /** The composer that an insertion would go to now, or null. */
  current(): Composer | null;
  /** Puts a text at the agent's caret. Insertions run one after the other. */
  insert(request: Insert): Promise<Insertion>;
  /** Gives the composer that the agent was in its focus and its caret back. */
  focus(): Promise<{ status: 'focused' | 'none' }>;
  /** Takes the last insertion back, if nothing has been written since. */
  undo(): Promise<Undo>;
};

/**
 * Follows the composer of one document until `signal` aborts. `onChange` is called at most 150 ms after the composer, its
 * mode or its draft has changed.
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
  let last: Inserted | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  const tracker: ComposerTracker = {
    current,
    insert: (request) => enqueue(() => insertNow(request)),
    focus: () => enqueue(focusNow),
    undo: () => enqueue(undoNow),
  };
  watchChanges({ document, current, signal, onChange });
  return tracker;

  function current(): Composer | null {
    const target = findTarget();
    if (!target) return null;
    return {
      kind: target.kind,
      mode: mode(target.input),
      draft: target.driver.read(target.content).slice(0, MAX_DRAFT),
      focusedAt: visit()?.input === target.input ? (visit()?.at ?? 0) : 0,
    };
  }

  function enqueue<T>(work: () => Promise<T>): Promise<T> {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  }

  async function insertNow(request: Insert): Promise<Insertion> {
    const target = findTarget();
    if (!target) return { status: 'failed', reason: 'no-composer' };
    await visit()?.composed();
    const { insertion, inserted } = await insertText(target, request, last);
    last = inserted ?? last;
    return insertion;
  }

  async function focusNow(): Promise<{ status: 'focused' | 'none' }> {
    const target = findTarget();
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

  function findTarget(): Target | null {
    const last = visit();
    const visited = last?.input.isConnected === true && isShown(last.driver.content(last.input));
    const input = visited ? last.input : findInput(document, rule(), openRoot);
    const driver = visited ? last.driver : input && chooseDriver(input);
    if (!input || !driver) return null;
    const content = driver.content(input);
    const named = rule()?.editors.find(({ at, frame }) => !frame && input.closest(at));
    const kind = named?.kind === 'plain' ? 'plain' : driver.kind;
    return { input, content, driver, kind, caret: visited ? last.caret : null, visited, openRoot };
  }
}
