import { BoldPlugin, ItalicPlugin } from '@platejs/basic-nodes/react';
import { createPlateEditor, Plate, PlateContent } from 'platejs/react';
import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { place, show } from './show';

const toNodes = (lines: string[]) =>
  (lines.length === 0 ? [''] : lines).map((text) => ({ type: 'p', children: [{ text }] }));
const editor = createPlateEditor({ plugins: [BoldPlugin, ItalicPlugin], value: toNodes([]) });
const read = () =>
  editor.children.map((node) => editor.api.string(editor.api.findPath(node) ?? [])).join('\n');
let submitted = '';
let setReadOnly: (locked: boolean) => void = () => undefined;

function Reply() {
  const [readOnly, set] = useState(false);
  setReadOnly = set;
  return createElement(
    Plate,
    {
      editor,
      readOnly,
      onValueChange: () => (submitted = read()),
    },
    createElement(PlateContent, { className: 'box' }),
  );
}
createRoot(place).render(createElement(Reply));
show({
  text: read,
  submitted: () => submitted,
  set: async (lines) => {
    (document.activeElement as HTMLElement | null)?.blur();
    editor.tf.deselect();
    editor.tf.setValue(toNodes(lines));
    editor.history = { undos: [], redos: [] };
    await new Promise((resolve) => setTimeout(resolve, 50));
  },
  lock: (locked) => flushSync(() => setReadOnly(locked)),
});
