/** True for the browser's own text fields, which keep their own caret and selection. */
export function isField(input: HTMLElement): input is HTMLTextAreaElement | HTMLInputElement {
  return input.localName === 'textarea' || input.localName === 'input';
}
