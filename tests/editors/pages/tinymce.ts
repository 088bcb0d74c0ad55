import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/skins/ui/oxide/skin.css';
import 'tinymce/plugins/lists';
import 'tinymce/plugins/link';
import { htmlOfLines, linesOfHtml } from './lines';
import { add, show } from './show';

const inline = location.pathname.includes('inline');
const box = add(inline ? 'div' : 'textarea', { class: 'box' });
const [editor] = await tinymce.init({
  target: box,
  inline,
  license_key: 'gpl',
  plugins: 'lists link',
  toolbar: 'bold',
  menubar: false,
  skin: false,
  content_css: false,
  height: 220,
  promotion: false,
});
let submitted = '';
editor.on('change input undo redo', () => {
  submitted = editor.getContent();
});
show({
  text: () => linesOfHtml(editor.getContent()),
  submitted: () => linesOfHtml(submitted),
  set: (lines) => {
    editor.setContent(htmlOfLines(lines));
    editor.undoManager.clear();
  },
  lock: (locked) => editor.mode.set(locked ? 'readonly' : 'design'),
  html: () => editor.getContent(),
});
