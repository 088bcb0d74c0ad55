import { paste } from './paste';
import { richDriver } from './rich-driver';
import { toSlice } from './to-slice';

/** ProseMirror and what is built on it, such as Tiptap and Toast UI. A plain paste would lose blank lines. */
export const proseMirror = richDriver({
  name: 'prose-mirror',
  selector: '.ProseMirror',
  insert(input, { text, html }) {
    paste(input, { text, html: html ?? toSlice(text) });
  },
});
