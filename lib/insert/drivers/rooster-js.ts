import { paste } from './paste';
import { richDriver } from './rich-driver';

/**
 * RoosterJS, which is Outlook's. Its history knows only what it pastes itself, and HTML that it pastes ends the line. It
 * has no name of its own in the page, only the style that it sets.
 */
export const roosterJs = richDriver({
  name: 'rooster-js',
  selector: '[contenteditable="true"][style*="user-select: text"], #rooster-editor',
  insert(input, { text, html }) {
    paste(input, { text, html });
  },
});
