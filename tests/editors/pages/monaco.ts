import * as monaco from 'monaco-editor/editor/editor.api.js';
import 'monaco-editor/editor/browser/coreCommands.js';
import 'monaco-editor/editor/contrib/clipboard/browser/clipboard.js';
import { add, show } from './show';

const editor = monaco.editor.create(add('div', { style: 'height: 240px; width: 560px' }), {
  value: '',
  language: 'plaintext',
  wordWrap: 'on',
  minimap: { enabled: false },
});
let submitted = '';
editor.onDidChangeModelContent(() => {
  submitted = editor.getValue();
});
show({
  text: () => editor.getValue(),
  submitted: () => submitted,
  set: (lines) => editor.setModel(monaco.editor.createModel(lines.join('\n'), 'plaintext')),
  lock: (locked) => editor.updateOptions({ readOnly: locked }),
});
