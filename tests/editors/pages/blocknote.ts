import { BlockNoteEditor } from '@blocknote/core';
import '@blocknote/core/style.css';
import { add, show } from './show';

const editor = BlockNoteEditor.create();
editor.mount(add('div'));
let submitted = '';
const read = () =>
  editor.document
    .map(({ content }) =>
      Array.isArray(content)
        ? content
            .map((part) => ('text' in part ? part.text : part.content.map(({ text }) => text).join('')))
            .join('')
        : '',
    )
    .join('\n')
    // The editor keeps one empty block at the end.
    .replace(/\n$/, '');
editor.onChange(() => {
  submitted = read();
});
show({
  text: read,
  submitted: () => submitted,
  set: (lines) => {
    editor.replaceBlocks(
      editor.document,
      (lines.length === 0 ? [''] : lines).map((content) => ({ type: 'paragraph' as const, content })),
    );
  },
  lock: (locked) => {
    editor.isEditable = !locked;
  },
  html: () => editor.blocksToHTMLLossy(),
});
