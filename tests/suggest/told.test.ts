import { describe, expect, it } from 'vitest';
import { pack } from '@/lib/phrases/en/pack';
import { tellsAgain } from '@/lib/suggest/told';

describe('what a customer was already told', () => {
  it('counts a phrase as told when it was sent with a name filled in and other words around it', () => {
    const isTold = tellsAgain([
      'Hi Anna, I’ve read your message from start to finish, and it’s mine to look after now. Sam',
    ]);
    expect(
      isTold('Hi {{ name }}, I’ve read your message from start to finish, and it’s mine to look after now.'),
    ).toBe(true);
  });

  it('counts a phrase as told when it was sent lightly edited, and a very short one too', () => {
    const isTold = tellsAgain([
      'Sorry about this. You planned around a delivery day and it simply came and went. That is time and trust we have used up, I see that. All good now?',
    ]);
    expect(
      isTold(
        'You planned around a delivery day and it came and went. That’s time and trust we’ve used up, and I see that.',
      ),
    ).toBe(true);
    expect(isTold('All good now?')).toBe(true);
  });

  it('does not count another sentence about the same thing', () => {
    const isTold = tellsAgain(['I am sorry that your parcel is late.']);
    expect(isTold('I’m sorry: we gave you a date and we missed it.')).toBe(false);
  });

  it('holds no phrase of the pack for another one', () => {
    const everyTenth = pack.phrases.filter((_, index) => index % 10 === 0);
    const mistaken = everyTenth.flatMap((sent) => {
      const isTold = tellsAgain([sent.text]);
      return pack.phrases
        .filter(({ id, text }) => id !== sent.id && isTold(text))
        .map(({ id }) => `${sent.id} → ${id}`);
    });
    expect(mistaken).toEqual([]);
  });

  it('forgets nothing that it should know and knows nothing of an empty thread', () => {
    expect(tellsAgain([])('Anything at all that one might want to say.')).toBe(false);
  });
});
