import { renderLines } from './render-lines';

/** An element's words on one line, spaces collapsed: for names, subjects, times. Empty when it has none. */
export function textOf(element: Element): string {
  const text = renderLines(element, { most: MAX_ELEMENTS })
    .map((line) => line.text)
    .join(' ');
  return text
    .replace(/[\u200e\u200f]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** No name and no subject has more. */
const MAX_ELEMENTS = 500;
