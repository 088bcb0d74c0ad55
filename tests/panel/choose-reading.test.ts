import { describe, expect, it } from 'vitest';
import type { Composer } from '@/lib/model/reading';
import { chooseComposer, chooseReading } from '@/lib/panel/choose-reading';
import { aConversation, aMessage, aReport } from './a-conversation';

const ready = (id: string, ...messages: string[]) =>
  aReport({
    reading: {
      status: 'ready',
      conversation: aConversation(
        id,
        messages.map((message) => aMessage(message)),
      ),
    },
  });
const composer = (focusedAt: number): Composer => ({ kind: 'rich', mode: 'public', draft: '', focusedAt });

describe('a tab with several frames', () => {
  it('shows the conversation of the frame that has one', () => {
    expect(chooseReading([aReport(), ready('4', 'a')])).toMatchObject({
      status: 'ready',
      conversation: { id: '4' },
    });
  });

  it('joins frames that show parts of one conversation', () => {
    const reading = chooseReading([ready('4', 'a'), ready('4', 'bb')]);
    expect(reading.status === 'ready' && reading.conversation.messages.map(({ id }) => id)).toEqual([
      'a',
      'bb',
    ]);
  });

  it('shows none when frames show different conversations', () => {
    expect(chooseReading([ready('4', 'a'), ready('5', 'a')])).toMatchObject({
      status: 'unreadable',
      missing: ['one conversation'],
    });
  });

  it('says which conversation a reply form belongs to', () => {
    const form = aReport({ reading: { status: 'elsewhere', site: 'rt', about: '4' } });
    expect(chooseReading([form, aReport()])).toEqual({ status: 'elsewhere', about: 'rt:4' });
  });
});

describe('the composer of a tab', () => {
  it('is the one where the caret was last', () => {
    const reports = new Map([
      [0, aReport({ composer: composer(10) })],
      [3, aReport({ composer: composer(20) })],
      [4, aReport()],
    ]);
    expect(chooseComposer(reports)?.frameId).toBe(3);
  });

  it('is the first one found when the caret was in none', () => {
    const reports = new Map([
      [0, aReport({ composer: composer(0) })],
      [3, aReport({ composer: composer(0) })],
    ]);
    expect(chooseComposer(reports)?.frameId).toBe(0);
  });

  it('is none when no frame has one', () => {
    expect(chooseComposer(new Map([[0, aReport()]]))).toBeNull();
  });
});
