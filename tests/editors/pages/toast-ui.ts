import Editor from '@toast-ui/editor';
import '@toast-ui/editor/dist/toastui-editor.css';
import { htmlOfLines, linesOfHtml } from './lines';
import { add, show } from './show';

const markdown = location.pathname.includes('markdown');
const editor = new Editor({
  el: add('div'),
  height: '260px',
  initialEditType: markdown ? 'markdown' : 'wysiwyg',
  previewStyle: 'tab',
  usageStatistics: false,
  autofocus: false,
});
let submitted = '';
const read = () => (markdown ? editor.getMarkdown() : linesOfHtml(editor.getHTML()));
editor.on('change', () => {
  submitted = read();
});
show({
  text: read,
  submitted: () => submitted,
  set: (lines) =>
    markdown
      ? editor.setMarkdown(lines.join('\n'), false)
      : editor.setHTML(htmlOfLines(lines.length === 0 ? [''] : lines), false),
  html: markdown ? undefined : () => editor.getHTML(),
});
