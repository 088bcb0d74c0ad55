import { paste } from './paste';
import { richDriver } from './rich-driver';
import { textToHtml } from './text-to-html';

/**
 * BlockNote: its blocks stand inside blocks, so that ProseMirror's own mark means something else to it. No plain text goes
 * along: where that looks like Markdown, it would be preferred.
 */
export const blockNote = richDriver({
  name: 'block-note',
  selector: '.bn-editor',
  insert(input, { text, html }) {
    paste(input, { html: html ?? textToHtml(text) });
  },
});
