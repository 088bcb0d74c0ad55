import { ContentState, convertToRaw, Editor, EditorState } from 'draft-js';
import 'draft-js/dist/Draft.css';
import { createElement, useState } from 'react';
import ReactDOM from 'react-dom';
import { place, show } from './show';

// Draft.js is older than React's new roots.
let state = { editor: EditorState.createEmpty(), readOnly: false };
let update: (next: typeof state) => void = () => undefined;

function Reply() {
  const [shown, setShown] = useState(state);
  update = (next) => {
    state = next;
    setShown(next);
  };
  return createElement(Editor, {
    editorState: shown.editor,
    readOnly: shown.readOnly,
    onChange: (editor: EditorState) => update({ ...state, editor }),
  });
}
ReactDOM.render(createElement(Reply), place);
const read = () =>
  convertToRaw(state.editor.getCurrentContent())
    .blocks.map(({ text }) => text)
    .join('\n');
show({
  text: read,
  submitted: read,
  set: async (lines) => {
    const content = ContentState.createFromText(lines.join('\n'), '\n');
    update({ ...state, editor: EditorState.createWithContent(content) });
    await new Promise((resolve) => setTimeout(resolve, 50));
  },
  lock: (readOnly) => update({ ...state, readOnly }),
  html: () =>
    convertToRaw(state.editor.getCurrentContent())
      .blocks.map(({ text, type, inlineStyleRanges }) => {
        const inner = inlineStyleRanges.length > 0 ? `<b>${text}</b>` : text;
        return type === 'unordered-list-item' ? `<li>${inner}</li>` : `<p>${inner}</p>`;
      })
      .join(''),
});
