import { describe, expect, it } from 'vitest';
import { richFromPlain, richText } from '@/components/practice/rich-text';

const text = (words: string) => ({ type: 'text', text: words });
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const item = (...content: object[]) => ({ type: 'listItem', content });

describe('rich text', () => {
  it.each(['', 'One line', 'Hello,\n\nTwo blank lines follow.\n\n\nPriya', '\n', 'a < b & <i>c</i>'])(
    'keeps plain words as they are: %j',
    (plain) => {
      expect(richText(richFromPlain(plain))).toBe(plain);
    },
  );

  it('marks list items and sets in what belongs to them', () => {
    const inner = { type: 'bulletList', content: [item(paragraph(text('inner')))] };
    const list = {
      type: 'bulletList',
      content: [item(paragraph(text('one')), inner), item(paragraph(text('two')))],
    };
    expect(richText({ type: 'doc', content: [paragraph(text('List:')), list] })).toBe(
      'List:\n- one\n  - inner\n- two',
    );
  });

  it('counts an ordered list from its start', () => {
    const list = {
      type: 'orderedList',
      attrs: { start: 9 },
      content: [item(paragraph(text('a'))), item(paragraph(text('b')))],
    };
    expect(richText(list)).toBe('9. a\n10. b');
  });

  it('turns a hard break into a new line', () => {
    expect(richText(paragraph(text('a'), { type: 'hardBreak' }, text('b')))).toBe('a\nb');
  });
});
