import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, ReactEditor, Slate, withReact } from 'slate-react';
import { place, show } from './show';

const editor = withHistory(withReact(createEditor()));
const toNodes = (lines: string[]): Descendant[] =>
  (lines.length === 0 ? [''] : lines).map(
    (text) => ({ type: 'paragraph', children: [{ text }] }) as Descendant,
  );
const read = (nodes: Descendant[]) => nodes.map((node) => Node.string(node)).join('\n');
let submitted = '';
let setReadOnly: (locked: boolean) => void = () => undefined;

function Reply() {
  const [readOnly, set] = useState(false);
  setReadOnly = set;
  return createElement(
    Slate,
    { editor, initialValue: toNodes([]), onValueChange: (value) => (submitted = read(value)) },
    createElement(Editable, { readOnly, className: 'box', placeholder: 'Write a reply' }),
  );
}
createRoot(place).render(createElement(Reply));
show({
  text: () => read(editor.children),
  submitted: () => submitted,
  set: async (lines) => {
    ReactEditor.blur(editor);
    Transforms.deselect(editor);
    Editor.withoutNormalizing(editor, () => {
      for (let at = editor.children.length - 1; at >= 0; at--) Transforms.removeNodes(editor, { at: [at] });
      Transforms.insertNodes(editor, toNodes(lines), { at: [0] });
    });
    editor.history = { undos: [], redos: [] };
    await new Promise((resolve) => setTimeout(resolve, 50));
  },
  lock: (locked) => flushSync(() => setReadOnly(locked)),
});
