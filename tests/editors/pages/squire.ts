import Squire from 'squire-rte';
import { htmlOfLines, linesOfHtml } from './lines';
import { add, show } from './show';

const box = add('div', { class: 'box squire-wysiwyg' });
const editor = new Squire(box, {
  sanitizeToDOMFragment: (html: string) => document.createRange().createContextualFragment(html),
});
let submitted = '';
editor.addEventListener('input', () => {
  submitted = editor.getHTML();
});
show({
  text: () => linesOfHtml(editor.getHTML()),
  submitted: () => linesOfHtml(submitted),
  set: (lines) => {
    editor.setHTML(htmlOfLines(lines.length === 0 ? [''] : lines, 'div'));
  },
  lock: (locked) => {
    box.contentEditable = String(!locked);
  },
  html: () => editor.getHTML(),
});
