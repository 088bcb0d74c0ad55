// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isStillBefore } from '@/lib/read/is-still-before';
import { read } from '@/tests/read/read-whole';
import { address, describeSite } from './described-page';

function readAt(hash: string, words: string) {
  document.body.innerHTML = `<main><li class="theirs"><b>Ida</b><p>${words}</p></li></main>`;
  return read(document, new URL(hash, address), [describeSite()]);
}

describe('a page whose address has moved on', () => {
  it('still shows the conversation before while the words are the same', () => {
    expect(isStillBefore(readAt('#7', 'Where is it?'), readAt('#8', 'Where is it?'))).toBe(true);
  });

  it('shows the next one as soon as they differ', () => {
    expect(isStillBefore(readAt('#7', 'Where is it?'), readAt('#8', 'Thank you.'))).toBe(false);
  });

  it('is no matter while the address names the same conversation', () => {
    expect(isStillBefore(readAt('#7', 'Where is it?'), readAt('#7', 'Where is it?'))).toBe(false);
  });
});
