import type { Zoo } from '../zoo';
import { htmlOfLines, linesOf, linesOfHtml } from './lines';

/** The zoo of an editable that is its own model: what is in the page is what is sent. */
export function bare(box: HTMLElement, tag = 'div'): Zoo {
  let submitted = '';
  box.addEventListener('input', () => {
    submitted = box.innerHTML;
  });
  return {
    text: () => linesOf(box),
    submitted: () => linesOfHtml(submitted),
    set: (lines) => {
      box.innerHTML = lines.length === 0 ? '' : htmlOfLines(lines, tag);
    },
    lock: (locked) => {
      box.contentEditable = String(!locked);
    },
    html: () => box.innerHTML,
  };
}
