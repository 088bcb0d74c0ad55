import { exampleSetup } from 'prosemirror-example-setup';
import { DOMParser, DOMSerializer, type Node, Schema } from 'prosemirror-model';
import { schema as basic } from 'prosemirror-schema-basic';
import { addListNodes } from 'prosemirror-schema-list';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';
import { htmlOfLines } from './lines';
import { place, show } from './show';

const schema = new Schema({
  nodes: addListNodes(basic.spec.nodes, 'paragraph block*', 'block'),
  marks: basic.spec.marks,
});
const plugins = exampleSetup({ schema, menuBar: false });
let submitted = '';
let editable = true;
const view = new EditorView(place, {
  state: EditorState.create({ schema, plugins }),
  editable: () => editable,
  dispatchTransaction(transaction) {
    view.updateState(view.state.apply(transaction));
    submitted = lines(view.state.doc);
  },
});
function lines(doc: Node): string {
  return doc.textBetween(0, doc.content.size, '\n', (leaf) => (leaf.type.name === 'hard_break' ? '\n' : ''));
}
function parse(html: string): Node {
  const box = document.createElement('div');
  box.innerHTML = html;
  return DOMParser.fromSchema(schema).parse(box);
}
show({
  text: () => lines(view.state.doc),
  submitted: () => submitted,
  set: (content) =>
    view.updateState(EditorState.create({ schema, plugins, doc: parse(htmlOfLines(content, 'p', '')) })),
  lock: (locked) => {
    editable = !locked;
    view.setProps({});
  },
  html: () => {
    const box = document.createElement('div');
    box.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
    return box.innerHTML;
  },
});
