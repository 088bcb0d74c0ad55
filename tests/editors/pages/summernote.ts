import './jquery';
import 'summernote/dist/summernote-lite.js';
import 'summernote/dist/summernote-lite.css';
import $ from 'jquery';
import { htmlOfLines, linesOfHtml } from './lines';
import { add, show } from './show';

let submitted = '';
type Summernote = { summernote(command: unknown, value?: string): string };
const box = $(add('div')) as unknown as Summernote;
box.summernote({
  height: 160,
  toolbar: [['style', ['bold']]],
  callbacks: {
    onChange: (contents: string) => {
      submitted = contents;
    },
  },
});
show({
  text: () => linesOfHtml(box.summernote('code')),
  submitted: () => linesOfHtml(submitted),
  set: (lines) => {
    box.summernote('code', lines.length === 0 ? '' : htmlOfLines(lines));
    box.summernote('commit');
  },
  lock: (locked) => box.summernote(locked ? 'disable' : 'enable'),
  html: () => box.summernote('code'),
});
