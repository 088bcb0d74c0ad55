import { linesOf } from './lines';
import { add, show } from './show';

const box = add('div', { contenteditable: 'true', class: 'box' });
let submitted = '';
box.addEventListener('input', () => {
  submitted = linesOf(box);
});
show({
  text: () => linesOf(box),
  submitted: () => submitted,
  set: (lines) => {
    box.replaceChildren(
      ...lines.map((line) => {
        const block = document.createElement('div');
        block.append(line === '' ? document.createElement('br') : line);
        return block;
      }),
    );
  },
  lock: (locked) => {
    box.contentEditable = String(!locked);
  },
  html: () => box.innerHTML,
});
