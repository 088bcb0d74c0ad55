import { partsIn } from '../parts-in';
import { textOf } from '../text-of';
import { isLasting } from './keys-of';

/**
 * Selectors of the bars by which mail programs name the parts of a mail within its body: a size and a way to download it.
 * They are the program's words, not the author's.
 */
export function partBars(body: Element): string[] {
  const bars = partsIn(body, 'span,td,small,a,div', MAX_PARTS)
    .filter((part) => part.childElementCount === 0 && SIZE.test(part.textContent?.trim() ?? ''))
    .flatMap((size) => barAround(size, body) ?? []);
  const names = bars.flatMap((bar) => [...bar.classList].find(isLasting) ?? []);
  return [...new Set(names)].map((name) => `.${CSS.escape(name)}`);
}

/** The nearest element with a name that holds size and download and no more: above it begin the words. */
function barAround(size: Element, body: Element): Element | null {
  let words: string | null = null;
  for (let at = size.parentElement; at && at !== body; at = at.parentElement) {
    const text = textOf(at);
    if (text.length > LONGEST || (words !== null && text !== words)) return null;
    if (words === null && at.querySelector(DOWNLOADS)) words = text;
    if (words !== null && [...at.classList].some(isLasting)) return at;
  }
  return null;
}

const MAX_PARTS = 300;
const LONGEST = 120;
const SIZE = /^\(?\d[\d.,]*\s?(?:bytes?|octets?|[kmg]i?[bo])\)?$/i;
const DOWNLOADS =
  '[download],[href*="download" i],[class*="download" i],[title*="download" i],[aria-label*="download" i]';
