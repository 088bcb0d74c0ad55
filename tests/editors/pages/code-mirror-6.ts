import { EditorState } from '@codemirror/state';
import { basicSetup, EditorView } from 'codemirror';
import { place, show } from './show';

let submitted = '';
let locked = false;
const create = (lines: string[]) =>
  EditorState.create({
    doc: lines.join('\n'),
    extensions: [
      basicSetup,
      EditorView.lineWrapping,
      EditorState.readOnly.of(locked),
      EditorView.editable.of(!locked),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) submitted = update.state.doc.toString();
      }),
    ],
  });
const view = new EditorView({ parent: place, state: create([]) });
show({
  text: () => view.state.doc.toString(),
  submitted: () => submitted,
  set: (lines) => view.setState(create(lines)),
  lock: (now) => {
    locked = now;
    view.setState(create(view.state.doc.toString().split('\n')));
  },
});
