import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Attempt, judgeInsertion } from '@/lib/insert/judge-insertion';

const REPLY = 'Thank you.\n\nI will look into it.';

describe('judging an insertion', () => {
  it('is content when the text stands at the caret and nothing else has changed', () => {
    expect(judge({ before: 'Hello world', head: 'Hello ', after: `Hello ${REPLY}world` })).toBe('inserted');
  });

  it('sees that a blank line was lost', () => {
    expect(judge({ after: 'Thank you.\nI will look into it.' })).toBe('changed');
  });

  it('sees that the lines were glued together', () => {
    expect(judge({ after: 'Thank you.I will look into it.' })).toBe('changed');
  });

  it('sees that it stands in another place than the caret', () => {
    expect(judge({ before: 'Hello world', head: 'Hello ', after: `Hello world${REPLY}` })).toBe('changed');
  });

  it('sees that the draft was lost', () => {
    expect(judge({ before: 'Hello world', head: null, after: REPLY })).toBe('changed');
  });

  it('allows the selection, and only the selection, to make way', () => {
    const attempt = { before: 'Hello old world', head: 'Hello ', after: `Hello ${REPLY} world` };
    expect(judge({ ...attempt, replaced: 'old' })).toBe('inserted');
    expect(judge({ ...attempt, replaced: '' })).toBe('changed');
  });

  it('says that it was refused when nothing happened', () => {
    expect(judge({ before: 'Hello', after: 'Hello' })).toBe('failed');
  });

  it('does not take an earlier copy of the phrase for the new one', () => {
    expect(judge({ before: REPLY, after: REPLY })).toBe('failed');
  });

  it('overlooks the kinds of space that editors vary', () => {
    expect(judge({ after: 'Thank\u00A0you. \n\u200B\nI will look into it.\n' })).toBe('inserted');
  });

  it('asks of an editor that shows a part only for the end of the text', () => {
    const text = Array.from({ length: 60 }, (_, index) => `Line ${index} of a long answer.`).join('\n');
    const view = text.split('\n').slice(30).join('\n');
    expect(judge({ text, after: view, partial: true })).toBe('inserted');
    expect(
      judge({ text, after: `${view.slice(0, -40)}something else altogether, and long`, partial: true }),
    ).toBe('changed');
  });

  it('reads lists by their words where lists were asked for', () => {
    const text = 'Please check:\nthe label\nthe parcel page';
    expect(judge({ text, rich: true, after: 'Please check:\n• the label\n\n• the parcel page' })).toBe(
      'inserted',
    );
    expect(judge({ text, rich: true, after: 'Please check:\n• the label' })).toBe('changed');
  });

  it('never calls a draft inserted that lacks a word of the text', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 8 }), fc.nat(), (words, nth) => {
        const missing = words.filter((_, index) => index !== nth % words.length).join(' ');
        expect(judge({ text: words.join(' '), after: missing })).not.toBe('inserted');
      }),
    );
  });
});

function judge(attempt: Partial<Attempt>): string {
  const whole: Attempt = {
    before: '',
    after: '',
    text: REPLY,
    head: '',
    replaced: '',
    partial: false,
    rich: false,
    ...attempt,
  };
  return judgeInsertion(whole).status;
}
