import {
  CompositeDecorator,
  type ContentBlock,
  ContentState,
  convertToRaw,
  Editor,
  EditorState,
  type RawDraftContentBlock,
} from 'draft-js';
import 'draft-js/dist/Draft.css';
import { createElement, type ReactNode, useState } from 'react';
import ReactDOM from 'react-dom';
import { linesOfHtml } from './lines';
import { place, show } from './show';

const links = new CompositeDecorator([
  {
    strategy: (block: ContentBlock, found, content: ContentState) =>
      block.findEntityRanges((character) => {
        const key = character.getEntity();
        return key !== null && content.getEntity(key).getType() === 'LINK';
      }, found),
    component: ({ children }: { children?: ReactNode }) => createElement('a', null, children),
  },
]);

// Draft.js is older than React's new roots.
let state = { editor: EditorState.createEmpty(links), readOnly: false };
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

/** The model as the application would write it in a message. */
function html(): string {
  const { blocks, entityMap } = convertToRaw(state.editor.getCurrentContent());
  return blocks
    .map((block) => {
      const inner = toHtml(block, (key) => entityMap[key]?.data.url) || '<br>';
      return block.type === 'unordered-list-item' ? `<li>${inner}</li>` : `<p>${inner}</p>`;
    })
    .join('');
}

/** Ranges are marked character by character: it is short, and they overlap as they like. */
function toHtml(block: RawDraftContentBlock, urlOf: (key: number) => string | undefined): string {
  const isIn = ({ offset, length }: { offset: number; length: number }, at: number) =>
    at >= offset && at < offset + length;
  let [html, before] = ['', ''];
  for (let at = 0; at <= block.text.length; at++) {
    const bold = block.inlineStyleRanges.some((range) => range.style === 'BOLD' && isIn(range, at));
    const entity = block.entityRanges.find((range) => isIn(range, at));
    const url = entity && urlOf(entity.key);
    const marks = (bold ? '<b>' : '') + (url ? `<a href="${url}">` : '');
    if (marks !== before) {
      html += (before.includes('<a') ? '</a>' : '') + (before.includes('<b') ? '</b>' : '') + marks;
      before = marks;
    }
    html += new Option(block.text.charAt(at)).innerHTML;
  }
  return html;
}
show({
  text: () => linesOfHtml(html()),
  submitted: () => linesOfHtml(html()),
  set: async (lines) => {
    const content = ContentState.createFromText(lines.join('\n'), '\n');
    update({ ...state, editor: EditorState.createWithContent(content, links) });
    await new Promise((resolve) => setTimeout(resolve, 50));
  },
  lock: (readOnly) => update({ ...state, readOnly }),
  html,
});
