import CodeMirror from 'codemirror5';
import 'codemirror5/lib/codemirror.css';
import { place, show } from './show';

const editor = CodeMirror(place, { lineWrapping: true });
let submitted = '';
editor.on('change', () => {
  submitted = editor.getValue();
});
show({
  text: () => editor.getValue(),
  submitted: () => submitted,
  set: (lines) => {
    editor.setValue(lines.join('\n'));
    editor.clearHistory();
  },
  lock: (locked) => editor.setOption('readOnly', locked),
});
