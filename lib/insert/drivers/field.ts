import { isField } from '../is-field';
import type { Driver } from './driver';
import { typeText } from './type';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** Text areas and one-line fields, under any framework. */
export const field: Driver = {
  name: 'field',
  kind: 'plain',
  undo: 'command',
  fits: isField,
  content: (input) => input,
  read: (input) => (isField(input) ? input.value : ''),
  insert(input, { text }) {
    if (!isField(input)) return;
    const before = input.value;
    typeText(input, text);
    // Some fields refuse the command (a number of mobile views, or a page that cancels it). They have no model to upset.
    if (input.value === before) setValue(input, text);
  },
};

function setValue(input: Field, text: string): void {
  input.setRangeText(
    text,
    input.selectionStart ?? input.value.length,
    input.selectionEnd ?? input.value.length,
    'end',
  );
  input.dispatchEvent(
    new InputEvent('input', { inputType: 'insertText', data: text, bubbles: true, composed: true }),
  );
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
