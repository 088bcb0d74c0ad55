import type { ComposerRule } from '@/lib/sites/vocabulary';
import { chooseDriver } from './drivers/choose-driver';
import { isShown } from './is-shown';
import { isWritableInput } from './is-writable-input';
import type { OpenRoot } from './open-root';

/** What a page offers to write in where the agent has not been in a box yet. */
export type Boxes =
  /** The site's rule says which one it is. */
  | { status: 'named'; input: HTMLElement }
  /** Nobody says which: each that could be it, in document order. None where the rule points into a frame. */
  | { status: 'unnamed'; inputs: HTMLElement[] };

/**
 * The boxes of a page that a reply could go to: the first that the site's rule names, else all that are visible. A box of
 * one line is a reply box only where the agent has been in it, and an editor that takes its keys in two places counts once.
 */
export function findBoxes(document: Document, rule: ComposerRule | null, openRoot: OpenRoot): Boxes {
  const inputs = listInputs(document, openRoot);
  const own = document.defaultView?.frameElement;
  for (const { at, frame } of rule?.editors ?? []) {
    // What is written in a frame is found by the script in that frame.
    if (frame && [...document.querySelectorAll<HTMLElement>(at)].some(isShown))
      return { status: 'unnamed', inputs: [] };
    const named = frame && own?.matches(at) ? inputs[0] : inputs.find((input) => input.closest(at) !== null);
    if (named) return { status: 'named', input: named };
  }
  const byContent = new Map<HTMLElement | undefined, HTMLElement>();
  for (const input of inputs) {
    const content = chooseDriver(input)?.content(input);
    if (input.localName !== 'input' && !byContent.has(content)) byContent.set(content, input);
  }
  return { status: 'unnamed', inputs: [...byContent.values()] };
}

const EDITABLE = 'textarea, input, [contenteditable], .native-edit-context';

function listInputs(document: Document, openRoot: OpenRoot): HTMLElement[] {
  const { body } = document;
  if (document.designMode === 'on' || body?.isContentEditable) return [body];
  return listMatches(document, openRoot).filter(
    (input) =>
      isWritableInput(input) && !isInternal(input) && isShown(chooseDriver(input)?.content(input) ?? input),
  );
}

/** Matches in the page and in every shadow root in it, in document order within each. */
function listMatches(root: Document | ShadowRoot, openRoot: OpenRoot): HTMLElement[] {
  const found = [...root.querySelectorAll<HTMLElement>(EDITABLE)];
  for (const element of root.querySelectorAll('*')) {
    const inner = element.localName.includes('-') || element.shadowRoot ? openRoot(element) : null;
    if (inner) found.push(...listMatches(inner, openRoot));
  }
  return found;
}

/** True for an editable inside another one, which takes the keys, and for what an editor hides for its own use. */
function isInternal(input: HTMLElement): boolean {
  return (
    input.parentElement?.isContentEditable === true || input.matches('[aria-hidden="true"], .ime-text-area')
  );
}
