import { paste } from './paste';
import { richDriver } from './rich-driver';

/** Draft.js. A change of the page that it did not make unmounts it, and the draft is gone: paste only. */
export const draftJs = richDriver({
  name: 'draft-js',
  selector: '.public-DraftEditor-content',
  insert(input, { text, html }) {
    paste(input, { text, html });
  },
});
