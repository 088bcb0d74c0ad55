import { defaultValueCtx, Editor, editorViewCtx, editorViewOptionsCtx, rootCtx } from '@milkdown/kit/core';
import { clipboard } from '@milkdown/kit/plugin/clipboard';
import { history } from '@milkdown/kit/plugin/history';
import { listener, listenerCtx } from '@milkdown/kit/plugin/listener';
import { commonmark } from '@milkdown/kit/preset/commonmark';
import { DOMSerializer, type Node } from '@milkdown/kit/prose/model';
import { place, show } from './show';

let locked = false;
let submitted = '';
const editor = await Editor.make()
  .config((context) => {
    context.set(rootCtx, place);
    context.set(defaultValueCtx, '');
    context.update(editorViewOptionsCtx, (options) => ({ ...options, editable: () => !locked }));
    context.get(listenerCtx).updated((_, doc) => {
      submitted = lines(doc);
    });
  })
  .use(commonmark)
  .use(history)
  .use(listener)
  .use(clipboard)
  .create();
const view = editor.action((context) => context.get(editorViewCtx));
function lines(doc: Node): string {
  return doc.textBetween(0, doc.content.size, '\n', (leaf) => (leaf.type.name === 'hardbreak' ? '\n' : ''));
}
show({
  text: () => lines(view.state.doc),
  submitted: () => submitted,
  set: (content) => {
    const { schema, tr, doc } = view.state;
    const paragraphs = (content.length === 0 ? [''] : content).map((line) =>
      schema.node('paragraph', null, line === '' ? [] : [schema.text(line)]),
    );
    view.dispatch(tr.replaceWith(0, doc.content.size, paragraphs).setMeta('addToHistory', false));
  },
  lock: (now) => {
    locked = now;
    view.setProps({});
  },
  html: () => {
    const box = document.createElement('div');
    box.append(DOMSerializer.fromSchema(view.state.schema).serializeFragment(view.state.doc.content));
    return box.innerHTML;
  },
});
