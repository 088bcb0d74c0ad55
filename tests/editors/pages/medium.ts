import MediumEditor from 'medium-editor';
import 'medium-editor/dist/css/medium-editor.css';
import { htmlOfLines, linesOfHtml } from './lines';
import { add, show } from './show';

const box = add('div', { class: 'box' });
const editor = new MediumEditor(box, { toolbar: false });
let submitted = '';
editor.subscribe('editableInput', () => {
  submitted = editor.getContent(0);
});
show({
  text: () => linesOfHtml(editor.getContent(0)),
  submitted: () => linesOfHtml(submitted),
  set: (lines) => editor.setContent(htmlOfLines(lines.length === 0 ? [''] : lines), 0),
  lock: (locked) => {
    box.contentEditable = String(!locked);
  },
  html: () => editor.getContent(0),
});
