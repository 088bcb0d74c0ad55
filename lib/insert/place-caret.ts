import { select } from './caret';
import type { Driver } from './drivers/driver';
import { findPoint } from './find-point';
import { findWritingEnd } from './find-writing-end';
import { readText } from './read-text';

/**
 * Sets the caret where an agent who has not been in the composer would write: behind what is already written, above the
 * signature and the quoted message. Editors that show no caret in the page keep their own.
 */
export function placeCaret(input: HTMLElement, content: HTMLElement, driver: Driver): void {
  if (driver.name === 'field') {
    const field = input as HTMLTextAreaElement;
    const end = findWritingEnd(field.value);
    field.setSelectionRange(end, end);
  } else if (content.contains(input) || input.contains(content)) {
    select(content, findPoint(content, findEnd(content)));
  }
}

/** Marks of mail programs and helpdesks on the element that holds a signature or an earlier message. */
const KEPT_BELOW = [
  'blockquote',
  '[data-signature]',
  '[class*="signature" i]',
  '[id*="signature" i]',
  '[class*="quote" i]',
  '[id^="divRplyFwdMsg"]',
  '#appendonsend',
].join(',');

function findEnd(content: HTMLElement): number {
  const marked = content.querySelector(KEPT_BELOW);
  const above = marked ? readText(content, { node: marked, offset: 0 }).trimEnd() : readText(content);
  return findWritingEnd(above);
}
