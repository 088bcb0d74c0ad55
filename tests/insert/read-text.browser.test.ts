import { describe, expect, it } from 'vitest';
import { findPoint } from '@/lib/insert/find-point';
import { readText } from '@/lib/insert/read-text';

describe('reading a composer', () => {
  it.each([
    ['paragraphs, without their margins', '<p>One</p><p>Two</p>', 'One\nTwo'],
    ['a blank paragraph', '<p>One</p><p><br></p><p>Two</p>', 'One\n\nTwo'],
    ['a block that holds only a place for the caret', '<p>One</p><p>\u200B</p><p>Two</p>', 'One\n\nTwo'],
    ['line breaks', 'One<br><br>Two<br>', 'One\n\nTwo'],
    ['white space as the page shows it', '<p>One\n   two </p>', 'One two'],
    ['white space that counts', '<div style="white-space: pre-wrap">One\n  two</div>', 'One\n  two'],
    ['a list in a quote', '<blockquote><ul><li>One</li><li>Two</li></ul></blockquote>', 'One\nTwo'],
    ['no placeholder of the editor', '<p><span data-slate-placeholder>Write here</span>One</p>', 'One'],
    ['nothing that is hidden', '<p>One</p><p style="display: none">Two</p>', 'One'],
  ])('counts %s', (_, html, text) => {
    expect(readText(show(html))).toBe(text);
  });

  it('finds every place in a text again', () => {
    const box = show('<p>Hello Dana,</p><p><br></p><p>thank <b>you</b> for telling me.</p>');
    const text = readText(box);
    for (let length = 0; length <= text.length; length++) {
      const before = readText(box, findPoint(box, length));
      // A place between two blocks belongs to the second.
      expect(before.length).toBeGreaterThanOrEqual(length);
      expect(text.startsWith(before.trimEnd())).toBe(true);
    }
  });
});

function show(html: string): HTMLElement {
  const box = document.createElement('div');
  box.innerHTML = html;
  document.body.replaceChildren(box);
  return box;
}
