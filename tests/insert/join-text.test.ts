import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinText } from '@/lib/insert/join-text';

const PHRASE = 'I will look into the two charges today.';

describe('joining a phrase to what is written', () => {
  it('sets a space behind a finished sentence', () => {
    expect(joinText(PHRASE, { before: 'Thank you for telling me.', after: '' })).toBe(` ${PHRASE}`);
  });

  it('sets a blank line before several paragraphs', () => {
    const text = `${PHRASE}\n\nYou will hear from me by Friday.`;
    expect(joinText(text, { before: 'Thank you for telling me.', after: '' })).toBe(`\n\n${text}`);
  });

  it.each([
    ['in an empty composer', '', ''],
    ['behind a space', 'Hello Dana, ', ''],
    ['on a new line', 'Hello Dana,\n\n', '\n-- \nPriya'],
    ['inside a word', 'Hel', 'lo'],
    ['between Japanese sentences', 'お待たせしました。', ''],
  ])('adds nothing %s', (_, before, after) => {
    expect(joinText(PHRASE, { before, after })).toBe(PHRASE);
  });

  it('leaves out a greeting that the draft has already', () => {
    const text = `Hi Dana,\n\n${PHRASE}`;
    expect(joinText(text, { before: 'Hello Dana,\n\n', after: '' })).toBe(PHRASE);
    expect(joinText(text, { before: '', after: '' })).toBe(text);
  });

  it('leaves out a sign-off that the signature has already', () => {
    const text = `${PHRASE}\n\nKind regards,\nPriya`;
    expect(joinText(text, { before: '', after: '\n\nBest wishes,\nPriya Nair' })).toBe(PHRASE);
    expect(joinText(text, { before: '', after: '\n\n-- \nAcme' })).toBe(text);
  });

  it('keeps a phrase that is nothing but a greeting', () => {
    expect(joinText('Hello Dana,', { before: 'Dear Dana,\n', after: '' })).toBe('Hello Dana,');
  });

  it('does not take “Thanks for waiting” for a sign-off', () => {
    const text = `${PHRASE}\nThanks for waiting so patiently.`;
    expect(joinText(text, { before: 'Thanks,\n', after: '' })).toBe(text);
  });

  it('only ever adds white space, when there is no greeting and no sign-off', () => {
    const line = fc.string().filter((text) => !text.includes('\n'));
    fc.assert(
      fc.property(line, fc.string(), (after, before) => {
        expect(joinText(PHRASE, { before, after }).trimStart()).toBe(PHRASE);
      }),
    );
  });
});
