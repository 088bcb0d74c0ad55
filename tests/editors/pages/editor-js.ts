import EditorJS from '@editorjs/editorjs';
import { linesOfHtml } from './lines';
import { add, show } from './show';

let saved = '';
let submitted = '';
const editor = new EditorJS({
  holder: add('div'),
  onChange: async () => {
    submitted = await read();
  },
});
async function read(): Promise<string> {
  if (editor.readOnly.isEnabled) return saved;
  const { blocks } = await editor.save();
  return blocks.map(({ data }) => linesOfHtml(data.text)).join('\n');
}
await editor.isReady;
show({
  text: () => saved,
  submitted: () => submitted,
  set: async (lines) => {
    await editor.render({
      blocks: (lines.length === 0 ? [''] : lines).map((text) => ({
        type: 'paragraph',
        data: { text: new Option(text).innerHTML },
      })),
    });
  },
  lock: (locked) => void editor.readOnly.toggle(locked),
});
setInterval(async () => {
  saved = await read();
}, 50);
