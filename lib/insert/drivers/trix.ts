import { paste } from './paste';
import { richDriver } from './rich-driver';

/** Trix: only what it pastes itself can be undone. */
export const trix = richDriver({
  name: 'trix',
  selector: 'trix-editor',
  insert(input, { text, html }) {
    paste(input, { text, html });
  },
});
