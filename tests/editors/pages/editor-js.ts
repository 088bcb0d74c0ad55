import EditorJS from '@editorjs/editorjs';
import List from '@editorjs/list';
import { linesOfHtml } from './lines';
import { add, show } from './show';

let saved = '';
let submitted = '';
const editor = new EditorJS({
  holder: add('div'),
  tools: { list: { class: List as never, inlineToolbar: true } },
  onChange: async () => {
    submitted = linesOfHtml(await read());
  },
});
type Saved = { type: string; data: { text: string; items: { content: string }[] } };
/** The blocks as the application would write them in a message. */
async function read(): Promise<string> {
  if (editor.readOnly.isEnabled) return saved;
  const { blocks } = await editor.save();
  return (blocks as Saved[])
    .map(({ type, data: { text, items } }) =>
      type === 'list'
        ? `<ul>${items.map(({ content }) => `<li>${content}</li>`).join('')}</ul>`
        : `<p>${text}</p>`,
    )
    .join('');
}
await editor.isReady;
show({
  text: () => linesOfHtml(saved),
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
  html: () => saved,
});
setInterval(async () => {
  saved = await read();
}, 50);
