import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $generateHtmlFromNodes } from '@lexical/html';
import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { linesOfHtml } from './lines';
import { add, show } from './show';

const box = add('div', { contenteditable: 'true', class: 'box' });
const editor = createEditor({
  namespace: 'zoo',
  nodes: [HeadingNode, QuoteNode, LinkNode, ListNode, ListItemNode],
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(box);
registerRichText(editor);
const history = createEmptyHistoryState();
registerHistory(editor, history, 300);
const html = () => editor.getEditorState().read(() => $generateHtmlFromNodes(editor, null), { editor });
let submitted = '';
editor.registerUpdateListener(() => {
  submitted = html();
});
show({
  text: () => linesOfHtml(html()),
  submitted: () => linesOfHtml(submitted),
  set: (lines) => {
    editor.update(
      () => {
        const root = $getRoot().clear();
        for (const line of lines.length === 0 ? [''] : lines) {
          const paragraph = $createParagraphNode();
          if (line !== '') paragraph.append($createTextNode(line));
          root.append(paragraph);
        }
      },
      { discrete: true, tag: 'historic' },
    );
    Object.assign(history, { undoStack: [], redoStack: [], current: null });
  },
  lock: (locked) => {
    editor.setEditable(!locked);
    box.contentEditable = String(!locked);
  },
  html,
});
