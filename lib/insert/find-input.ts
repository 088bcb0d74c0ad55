import type { ComposerRule } from '@/lib/sites/vocabulary';
import { chooseDriver } from './drivers/choose-driver';
import { isShown } from './is-shown';
import { isWritableInput } from './is-writable-input';
import type { OpenRoot } from './open-root';

/**
 * The reply box of a page where the agent has not been in one: the first that the site's rule names, else the only one
 * that is visible. With several and no rule it is nobody's to guess, and the answer is null.
 */
export function findInput(
  document: Document,
  rule: ComposerRule | null,
  openRoot: OpenRoot,
): HTMLElement | null {
  const inputs = listInputs(document, openRoot);
  for (const { at, frame } of rule?.editors ?? []) {
    // What is written in a frame is found by the script in that frame.
    if (frame && [...document.querySelectorAll<HTMLElement>(at)].some(isShown)) return null;
    const named = inputs.find((input) => input.closest(at) !== null);
    if (named) return named;
  }
  const offered = inputs.filter((input) => input.localName !== 'input');
  const composers = new Set(offered.map((input) => chooseDriver(input)?.content(input)));
  return composers.size === 1 ? (offered[0] ?? null) : null;
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
