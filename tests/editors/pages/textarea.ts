import { add, show } from './show';

const area = add('textarea', { rows: '8', cols: '60' });
let submitted = '';
area.addEventListener('input', () => {
  submitted = area.value;
});
show({
  text: () => area.value,
  submitted: () => submitted,
  set: (lines) => {
    area.value = lines.join('\n');
  },
  lock: (locked) => {
    area.readOnly = locked;
  },
});
