import { add, show } from './show';

const box = add('div', { contenteditable: 'plaintext-only', class: 'box', style: 'white-space: pre-wrap' });
let submitted = '';
const read = () => box.innerText.replace(/\n$/, '');
box.addEventListener('input', () => {
  submitted = read();
});
show({
  text: read,
  submitted: () => submitted,
  set: (lines) => {
    box.textContent = lines.join('\n');
  },
  lock: (locked) => {
    box.contentEditable = locked ? 'false' : 'plaintext-only';
  },
});
