import { Editor } from '@tiptap/core';
import { EditorState } from '@tiptap/pm/state';
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
    // A fresh state, so that undo does not reach back to this.
    const { schema, doc, plugins } = editor.state;
    editor.view.updateState(EditorState.create({ schema, doc, plugins }));
  },
  lock: (locked) => editor.setEditable(!locked),
  html: () => editor.getHTML(),
});
