import { add, show } from './show';

const input = add('input', { size: '60' });
let submitted = '';
input.addEventListener('input', () => {
  submitted = input.value;
});
show({
  text: () => input.value,
  submitted: () => submitted,
  set: (lines) => {
    input.value = lines.join(' ');
  },
  lock: (locked) => {
    input.readOnly = locked;
  },
});
