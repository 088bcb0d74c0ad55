import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { htmlOfLines } from './lines';
import { place, show } from './show';

let submitted = '';
const read = () => editor.getText({ blockSeparator: '\n' });
const editor = new Editor({
  element: place,
  extensions: [StarterKit],
  onUpdate: () => {
    submitted = read();
  },
});
show({
  text: read,
  submitted: () => submitted,
  set: (lines) => {
    editor.commands.setContent(htmlOfLines(lines, 'p', ''));
  },
  lock: (locked) => editor.setEditable(!locked),
  html: () => editor.getHTML(),
});
