import { describe, expect, it } from 'vitest';
import { rendered } from './rendered';

const text = (html: string, strip?: string) =>
  rendered(html, { strip })
    .map((line) => line.text)
    .join('\n');

describe('the words of an element', () => {
  it('stand on lines of their own where the page has blocks, apart where it has paragraphs', () => {
    expect(text('<p>One</p><p>Two<br>Three</p><div>Four</div><div>Five</div>')).toBe(
      'One\n\nTwo\nThree\n\nFour\nFive',
    );
  });

  it('keep the blank lines that were typed', () => {
    expect(text('<div>One</div><div><br></div><div>Two</div>')).toBe('One\n\nTwo');
    expect(text('One<br><br>Two')).toBe('One\n\nTwo');
    expect(text('<div style="white-space: pre-wrap">One\n\n  Two</div>')).toBe('One\n\n  Two');
  });

  it('show lists as lists and links as their words', () => {
    expect(
      text(
        '<ul><li>tea</li><li><p>milk</p></li></ul><ol start="3"><li>go <a href="https://x.example">here</a></li></ol>',
      ),
    ).toBe('- tea\n- milk\n3. go here');
  });

  it('hold nothing that is hidden, pressed or run', () => {
    expect(
      text(
        '<b>Yes</b><script>no()</script><button>no</button><i hidden>no</i><i style="display:none">no</i>',
      ),
    ).toBe('Yes');
    expect(text('<p>Yes</p><p class="fold">Show more</p>', '.fold')).toBe('Yes');
  });

  it('lose characters that turn or hide words', () => {
    expect(text('pay\u202eipal\u200b\u00adme')).toBe('payipalme');
  });

  it('say how deep in quotes they stand, folded or not', () => {
    expect(
      rendered('a<blockquote>b<blockquote style="display:none">c</blockquote></blockquote>d').filter(
        (line) => line.text,
      ),
    ).toEqual([
      { depth: 0, text: 'a' },
      { depth: 1, text: 'b' },
      { depth: 2, text: 'c' },
      { depth: 0, text: 'd' },
    ]);
  });

  it('survive any nesting', () => {
    expect(text(`${'<div>'.repeat(400)}deep${'</div>'.repeat(400)}`)).toBe('deep');
  });
});
