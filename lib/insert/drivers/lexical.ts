import { paste } from './paste';
import { richDriver } from './rich-driver';

/** Lexical: it glues the lines of a typed text, and loses typed HTML. */
export const lexical = richDriver({
  name: 'lexical',
  selector: '[data-lexical-editor]',
  insert(input, { text, html }) {
    paste(input, { text, html });
  },
});
