import FroalaEditor from 'froala-editor';
import 'froala-editor/css/froala_editor.pkgd.min.css';
import 'froala-editor/js/plugins/lists.min.js';
import 'froala-editor/js/plugins/link.min.js';
import { htmlOfLines, linesOfHtml } from './lines';
import { add, show } from './show';

let submitted = '';
type Instance = {
  html: { get(): string; set(html: string): void };
  undo: { reset(): void; saveStep(): void };
  edit: { on(): void; off(): void };
};
const editor: Instance = new (FroalaEditor as unknown as new (box: HTMLElement, options: object) => Instance)(
  add('div'),
  {
    attribution: false,
    events: {
      initialized() {
        show({
          text: () => linesOfHtml(editor.html.get()),
          submitted: () => linesOfHtml(submitted),
          set: (lines) => {
            editor.html.set(lines.length === 0 ? '' : htmlOfLines(lines));
            editor.undo.reset();
            editor.undo.saveStep();
          },
          lock: (locked) => (locked ? editor.edit.off() : editor.edit.on()),
          html: () => editor.html.get(),
        });
      },
      contentChanged() {
        submitted = editor.html.get();
      },
    },
  },
);
