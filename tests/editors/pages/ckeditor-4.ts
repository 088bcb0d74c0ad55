import { htmlOfLines, linesOfHtml } from './lines';
import { add, show } from './show';

// CKEditor 4 finds its files from its own script's address, so it is served and not bundled.
type Instance = {
  getData(): string;
  setData(html: string, options: { callback: () => void }): void;
  setReadOnly(locked: boolean): void;
  resetUndo(): void;
  on(event: string, heard: () => void): void;
};
declare const CKEDITOR: {
  disableAutoInline: boolean;
  replace(area: HTMLElement, options: object): Instance;
};
const script = add('script', { src: '/modules/ckeditor4/ckeditor.js' }, document.head);
script.onload = () => {
  CKEDITOR.disableAutoInline = true;
  const editor = CKEDITOR.replace(add('textarea', { id: 'UpdateContent', name: 'UpdateContent' }), {
    height: 180,
    versionCheck: false,
    customConfig: '',
  });
  let submitted = '';
  editor.on('change', () => {
    submitted = editor.getData();
  });
  editor.on('instanceReady', () =>
    show({
      text: () => linesOfHtml(editor.getData()),
      submitted: () => linesOfHtml(submitted),
      set: (lines) =>
        new Promise<void>((resolve) => {
          editor.setData(htmlOfLines(lines), { callback: resolve });
        }).then(() => editor.resetUndo()),
      lock: (locked) => editor.setReadOnly(locked),
      html: () => editor.getData(),
    }),
  );
};
