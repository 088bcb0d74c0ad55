import { BoldPlugin, ItalicPlugin } from '@platejs/basic-nodes/react';
import { LinkPlugin } from '@platejs/link/react';
import { ListPlugin } from '@platejs/list-classic/react';
import { createPlateEditor, Plate, PlateContent } from 'platejs/react';
import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { linesOfHtml } from './lines';
import { place, show } from './show';

const toNodes = (lines: string[]) =>
  (lines.length === 0 ? [''] : lines).map((text) => ({ type: 'p', children: [{ text }] }));
const editor = createPlateEditor({
  plugins: [BoldPlugin, ItalicPlugin, ListPlugin, LinkPlugin],
  value: toNodes([]),
});

type Part = { type?: string; url?: string; text?: string; bold?: boolean; children?: Part[] };
const TAGS: Record<string, string> = { p: 'p', ul: 'ul', ol: 'ol', li: 'li', lic: 'div' };

/** The model as the application would write it in a message. */
function toHtml({ type = '', url, text, bold, children = [] }: Part): string {
  if (text !== undefined) {
    const shown = new Option(text).innerHTML;
    return bold ? `<strong>${shown}</strong>` : shown;
  }
  const inner = children.map(toHtml).join('');
  if (type === 'a') return `<a href="${url}">${inner}</a>`;
  const tag = TAGS[type] ?? 'div';
  return `<${tag}>${inner || '<br>'}</${tag}>`;
}
const html = () => editor.children.map((node) => toHtml(node as Part)).join('');
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
      onValueChange: () => (submitted = linesOfHtml(html())),
    },
    createElement(PlateContent, { className: 'box' }),
  );
}
createRoot(place).render(createElement(Reply));
show({
  text: () => linesOfHtml(html()),
  submitted: () => submitted,
  set: async (lines) => {
    (document.activeElement as HTMLElement | null)?.blur();
    editor.tf.deselect();
    editor.tf.setValue(toNodes(lines));
    editor.history = { undos: [], redos: [] };
    await new Promise((resolve) => setTimeout(resolve, 50));
  },
  lock: (locked) => flushSync(() => setReadOnly(locked)),
  html,
});
