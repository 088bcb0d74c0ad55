import type { JSONContent } from '@tiptap/react';

/** The words of a rich text, as the plain composer would hold them: a paragraph is a line, a list item starts with "- " or
 * its number. */
export function richText(node: JSONContent): string {
  return linesOf(node).join('\n');
}

/** The rich text that holds these words: each line a paragraph. */
export function richFromPlain(text: string): JSONContent {
  return {
    type: 'doc',
    content: text.split('\n').map((line) => ({
      type: 'paragraph',
      content: line ? [{ type: 'text', text: line }] : [],
    })),
  };
}

function linesOf({ type, attrs, content = [] }: JSONContent): string[] {
  switch (type) {
    case 'paragraph':
      return [content.map(wordsOf).join('')];
    case 'bulletList':
      return content.flatMap((item) => setIn('- ', linesOf(item)));
    case 'orderedList':
      return content.flatMap((item, index) => setIn(`${Number(attrs?.start ?? 1) + index}. `, linesOf(item)));
    default:
      return content.flatMap(linesOf);
  }
}

/** The mark stands before the first line, and the others below its words. */
function setIn(mark: string, lines: string[]): string[] {
  return lines.map((line, index) => (index === 0 ? mark : ' '.repeat(mark.length)) + line);
}

function wordsOf({ type, text = '' }: JSONContent): string {
  return type === 'hardBreak' ? '\n' : text;
}
