import { Bold, ClassicEditor, Essentials, Italic, Link, List, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { htmlOfLines, linesOfHtml } from './lines';
import { add, show } from './show';

const editor = await ClassicEditor.create(add('div'), {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold, Italic, Link, List],
  toolbar: ['bold'],
});
let submitted = '';
editor.model.document.on('change:data', () => {
  submitted = editor.getData();
});
show({
  text: () => linesOfHtml(editor.getData()),
  submitted: () => linesOfHtml(submitted),
  set: (lines) => editor.setData(htmlOfLines(lines, 'p', '&nbsp;')),
  lock: (locked) => (locked ? editor.enableReadOnlyMode('zoo') : editor.disableReadOnlyMode('zoo')),
  html: () => editor.getData(),
});
