import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { add, show } from './show';

const quill = new Quill(add('div'), { theme: 'snow' });
let submitted = '';
const read = () => quill.getText().replace(/\n$/, '');
quill.on('text-change', () => {
  submitted = read();
});
show({
  text: read,
  submitted: () => submitted,
  set: (lines) => {
    quill.setText(lines.length === 0 ? '' : `${lines.join('\n')}\n`);
    quill.history.clear();
  },
  lock: (locked) => quill.enable(!locked),
  html: () => quill.root.innerHTML,
});
