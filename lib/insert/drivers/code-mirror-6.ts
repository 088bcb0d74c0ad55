import { paste } from './paste';
import { richDriver } from './rich-driver';

/** CodeMirror 6. Lines out of view are not in the page. */
export const codeMirror6 = {
  ...richDriver({
    name: 'code-mirror-6',
    kind: 'plain',
    selector: '.cm-content',
    insert(input, { text }) {
      paste(input, { text });
    },
  }),
  partial: true,
};
