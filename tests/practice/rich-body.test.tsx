import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RichBody } from '@/components/practice/rich-body';

const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, marks });
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });

describe('a formatted message', () => {
  it('shows paragraphs as lines, with its bold and italic words', () => {
    const content = {
      type: 'doc',
      content: [
        paragraph(text('Dear '), text('Maya', { type: 'bold' }, { type: 'italic' })),
        paragraph(),
        paragraph(text('Hi')),
      ],
    };
    expect(htmlOf(content)).toBe('Dear <em><strong>Maya</strong></em>\n\nHi');
  });

  it('shows lists and links', () => {
    const link = text('our page', { type: 'link', attrs: { href: 'https://acme.example/' } });
    const content = {
      type: 'orderedList',
      attrs: { start: 2 },
      content: [{ type: 'listItem', content: [paragraph(link)] }],
    };
    expect(htmlOf(content)).toBe(
      '<ol start="2"><li><a href="https://acme.example/" target="_blank" rel="noreferrer">our page</a></li></ol>',
    );
  });

  it('shows markup in its words as words, and leaves out a format it does not know', () => {
    const content = { type: 'doc', content: [paragraph(text('<b>no</b>', { type: 'script' }))] };
    expect(htmlOf(content)).toBe('&lt;b&gt;no&lt;/b&gt;');
  });
});

function htmlOf(content: object): string {
  return render(<RichBody content={content} />).container.innerHTML;
}
