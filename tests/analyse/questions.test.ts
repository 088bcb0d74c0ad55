import { describe, expect, it } from 'vitest';
import { analyse } from '@/lib/analyse/analyse';
import { makeConversation } from './make-conversation';

const asked = (...turns: string[]) =>
  analyse(makeConversation(...turns)).questions.map(({ evidence, answer }) => [
    evidence.quote,
    answer?.quote ?? null,
  ]);

describe('what a customer asked', () => {
  it('is open until an agent answers it', () => {
    expect(asked('customer: When will the kettle arrive?')).toEqual([['When will the kettle arrive?', null]]);
  });

  it('is answered by the sentence that answers it', () => {
    expect(
      asked(
        'customer: When will the kettle arrive? And why was I charged twice?',
        'agent: Hi Ana, sorry about this. It should be with you on Thursday. You were charged twice because the first payment timed out.',
      ),
    ).toEqual([
      ['When will the kettle arrive?', 'It should be with you on Thursday.'],
      ['And why was I charged twice?', 'You were charged twice because the first payment timed out.'],
    ]);
  });

  it('is not answered by sympathy or by another question', () => {
    expect(
      asked(
        'customer: Where is my parcel?',
        'agent: I’m sorry that your parcel is late. Could you tell me your parcel number?',
      ),
    ).toEqual([['Where is my parcel?', null]]);
  });

  it('is not answered by a note or by what was said before', () => {
    expect(
      asked(
        'agent: Your parcel is at the depot.',
        'customer: Where is my parcel?',
        'note: parcel is at the depot',
      ),
    ).toEqual([['Where is my parcel?', null]]);
  });

  it('needs no question mark', () => {
    expect(asked('customer: can you tell me when my order ships')).toHaveLength(1);
  });

  it('is nothing when the question is only anger', () => {
    expect(asked('customer: Are you kidding me? How many more times?')).toEqual([]);
  });
});
