import { describe, expect, it } from 'vitest';
import { findWritingEnd } from '@/lib/insert/find-writing-end';

describe('where the agent’s own words end', () => {
  it.each([
    ['an empty draft', '', ''],
    ['a draft of their own', 'Hello Dana,\nthank you.', 'Hello Dana,\nthank you.'],
    ['a signature', 'Hello Dana,\n\n-- \nPriya', 'Hello Dana,'],
    ['only a signature', '\n\n-- \nPriya', ''],
    ['a quote', 'Hello\n\nOn Monday Dana wrote:\n> It broke.', 'Hello'],
    ['a German quote', 'Hallo\n\nAm 3. Mai 2026 schrieb Dana Lim:\n> Kaputt.', 'Hallo'],
    ['a forwarded message', 'See below\n\n-----Original message-----\nFrom: Dana', 'See below'],
    [
      'a dash in a sentence',
      'Two things - the label\nand the parcel',
      'Two things - the label\nand the parcel',
    ],
  ])('knows them in %s', (_, draft, own) => {
    expect(draft.slice(0, findWritingEnd(draft))).toBe(own);
  });
});
