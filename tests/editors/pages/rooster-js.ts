import { Editor } from 'roosterjs-content-model-core';
import { EditPlugin, PastePlugin, ShortcutPlugin } from 'roosterjs-content-model-plugins';
import { htmlOfLines, linesOf } from './lines';
import { add, show } from './show';

const box = add('div', { class: 'box' });
let submitted = '';
const editor = new Editor(box, {
  plugins: [
    new EditPlugin(),
    new PastePlugin(),
    new ShortcutPlugin(),
    {
      getName: () => 'Zoo',
      initialize: () => undefined,
      dispose: () => undefined,
      onPluginEvent: ({ eventType }: { eventType: string }) => {
        if (eventType === 'input' || eventType === 'contentChanged' || eventType === 'keyDown')
          submitted = linesOf(box);
      },
    },
  ],
});
show({
  text: () => linesOf(box),
  submitted: () => submitted,
  set: (lines) => {
    box.innerHTML = htmlOfLines(lines.length === 0 ? [''] : lines, 'div');
    editor.takeSnapshot();
  },
  lock: (locked) => {
    box.contentEditable = String(!locked);
  },
  html: () => box.innerHTML,
});
