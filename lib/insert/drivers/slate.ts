import { paste, pasteAsInput } from './paste';
import { richDriver } from './rich-driver';

/**
 * Slate and Plate. They see only input events; the browser's command would change the page and not the model. An HTML
 * paste waits for a trusted event, so HTML goes as input, where Plate takes it and Slate takes the plain text.
 */
export const slate = richDriver({
  name: 'slate',
  selector: '[data-slate-editor]',
  insert(input, { text, html }) {
    if (!pasteAsInput(input, { text, html })) paste(input, { text });
  },
});
