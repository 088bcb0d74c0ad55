import { describe, expect, it } from 'vitest';
import { describeSuggestion } from '@/lib/suggest/describe';
import { renderSuggestion } from '@/lib/suggest/render';

const suggestion = {
  parts: [
    { kind: 'text' as const, text: 'You will have it by ' },
    { kind: 'gap' as const, name: 'promise.date', offer: 'Friday' },
    { kind: 'text' as const, text: '.' },
  ],
  missing: ['promise.date'],
};

describe('the text that goes into a composer', () => {
  it('is whole once the agent has answered every gap', () => {
    expect(renderSuggestion(suggestion, { 'promise.date': ' 3 May ' })).toEqual({
      status: 'ready',
      text: 'You will have it by 3 May.',
    });
  });

  it.each<Record<string, string>>([{}, { 'promise.date': '' }, { 'promise.date': '   ' }, { other: 'x' }])(
    'is not given while a gap has no answer, not even with an offer at hand (%j)',
    (answers) => {
      expect(renderSuggestion(suggestion, answers)).toEqual({
        status: 'unfilled',
        missing: ['promise.date'],
      });
    },
  );

  it.each(['{{ x }}', '{{}}', 'a {% b', 'x }} y'])(
    'is refused when an answer holds template marks: %s',
    (answer) => {
      expect(renderSuggestion(suggestion, { 'promise.date': answer })).toEqual({ status: 'unsafe' });
    },
  );

  it('shows a gap by its plain name while it is incomplete', () => {
    expect(describeSuggestion(suggestion)).toBe('You will have it by [date you promise].');
  });
});
