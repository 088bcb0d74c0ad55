import { Jodit } from 'jodit/esm/index.js';
import 'jodit/es2021/jodit.min.css';
import { htmlOfLines, linesOfHtml } from './lines';
import { add, show } from './show';

const editor = Jodit.make(add('textarea'), { height: 240, toolbar: false, statusbar: false });
let submitted = '';
editor.events.on('change', (value: string) => {
  submitted = value;
});
show({
  text: () => linesOfHtml(editor.value),
  submitted: () => linesOfHtml(submitted),
  set: (lines) => {
    editor.value = lines.length === 0 ? '' : htmlOfLines(lines);
    editor.history.clear();
  },
  lock: (locked) => editor.setReadOnly(locked),
  html: () => editor.value,
});
