import 'trix';
import 'trix/dist/trix.css';
import { add, show } from './show';

add('input', { type: 'hidden', id: 'trix-value' });
const element = add('trix-editor' as 'div', { input: 'trix-value' }) as HTMLElement & {
  editor: { getDocument(): object; loadHTML(html: string): void };
  disabled: boolean;
};
let submitted = '';
const read = () => element.editor.getDocument().toString().replace(/\n$/, '');
element.addEventListener('trix-change', () => {
  submitted = read();
});
element.addEventListener('trix-initialize', () =>
  show({
    text: read,
    submitted: () => submitted,
    set: (lines) => {
      element.blur();
      element.editor.loadHTML(
        lines.length === 0
          ? ''
          : `<div>${lines.map((line) => new Option(line).innerHTML).join('<br>')}</div>`,
      );
    },
    lock: (locked) => {
      element.disabled = locked;
      element.contentEditable = String(!locked);
    },
    html: () => element.innerHTML,
  }),
);
