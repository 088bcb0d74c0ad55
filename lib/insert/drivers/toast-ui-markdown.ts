import { paste } from './paste';
import { richDriver } from './rich-driver';
import { toSlice } from './to-slice';

/** Toast UI where Markdown is written: ProseMirror whose lines are read from another element than usual. */
export const toastUiMarkdown = richDriver({
  name: 'toast-ui-markdown',
  kind: 'plain',
  selector: '.toastui-editor.md-mode .ProseMirror',
  insert(input, { text }) {
    paste(input, { text, html: toSlice(text, 'div') });
  },
});
