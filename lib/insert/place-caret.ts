import { selectionAt } from './caret';
import type { Driver } from './drivers/driver';
import { findWritingEnd, isKeptLine } from './find-writing-end';
import { readText } from './read-text';

/**
 * Sets the caret where an agent who has not been in the composer would write: behind what is already written, above the
 * signature and the quoted message. Editors that show no caret in the page keep their own.
 */
export function placeCaret(input: HTMLElement, driver: Driver): void {
  if (driver.name === 'field') {
    const field = input as HTMLTextAreaElement;
    const end = findWritingEnd(field.value);
    field.setSelectionRange(end, end);
  } else if (driver.content(input).contains(input) || input.contains(driver.content(input))) {
    placeInEditable(driver.content(input));
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

function placeInEditable(content: HTMLElement): void {
  const blocks = [...content.children].filter(
    (child): child is HTMLElement => child.nodeType === Node.ELEMENT_NODE,
  );
  const below = blocks.findIndex(
    (block) =>
      block.matches(KEPT_BELOW) || block.querySelector(KEPT_BELOW) !== null || isKeptLine(readText(block)),
  );
  const own = below === -1 ? blocks : blocks.slice(0, below);
  const last =
    own.findLast((block) => readText(block).trim() !== '') ?? own[below === -1 ? own.length - 1 : 0];
  const selection = selectionAt(content);
  // Into the block, so that the text joins its line and takes its form; a bare line break holds no text.
  const home = last && last.localName !== 'br' ? last : content;
  const range = content.ownerDocument.createRange();
  range.selectNodeContents(home);
  range.collapse(home === content && below !== -1);
  selection?.setBaseAndExtent(
    range.startContainer,
    range.startOffset,
    range.startContainer,
    range.startOffset,
  );
}
