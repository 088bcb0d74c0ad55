import { paste, pasteAsInput } from './paste';
import { richDriver } from './rich-driver';

/** Trix: only what it pastes itself can be undone, and it takes HTML from the input event alone. */
export const trix = richDriver({
  name: 'trix',
  selector: 'trix-editor',
  insert(input, { text, html }) {
    if (html === undefined) paste(input, { text });
    else pasteAsInput(input, { text, html });
  },
});
