import { describe, expect, it } from 'vitest';
import { coverageSentence, coverageWords } from '@/components/header/coverage-words';
import { aConversation, aMessage } from '../panel/a-conversation';

const conversation = aConversation('4', [aMessage('a'), aMessage('b')]);
const withCoverage = (change: object) => ({
  ...conversation,
  coverage: { ...conversation.coverage, complete: true, hidden: 0, ...change },
});

describe('how much was read', () => {
  it('says of how many messages only the beginning was', () => {
    expect(coverageWords(withCoverage({ cut: 1 }), false)).toBe('2 read, 1 in part');
    expect(coverageSentence(withCoverage({ cut: 1 }))).toMatch(/only its beginning/);
    expect(coverageSentence(withCoverage({ cut: 2 }))).toMatch(/^.*2 messages are so long/);
    expect(coverageSentence(withCoverage({}))).not.toMatch(/long/);
  });

  it('says first that messages are missing', () => {
    expect(coverageWords(withCoverage({ complete: false, hidden: 3, cut: 1 }), false)).toBe(
      '2 read, 3 hidden',
    );
    expect(coverageWords(withCoverage({ complete: false, hidden: null }), false)).toBe('2 read, more hidden');
  });
});
