import { describe, expect, it } from 'vitest';
import type { Answer, Moment } from '@/lib/model/scenario';
import { chooseReaction } from '@/lib/scenarios/choose-reaction';

const answer = (text: string): Answer => ({ text, because: 'for the test', ends: 'settled' });

const moment: Moment = {
  reactions: [
    { when: { does: ['apologises', 'commits'] }, answer: answer('both') },
    { when: { says: ['refund'], lacks: ['refuses'] }, answer: answer('money') },
    { when: { does: ['apologises'] }, answer: answer('sorry') },
  ],
  otherwise: answer('nothing'),
};

describe('the customer', () => {
  it.each([
    ["I'm sorry. I'll refund you today.", 'both', 'takes the first reaction that fits'],
    ["I'm sorry, you get a refund.", 'money', 'needs every move of a reaction'],
    [
      "I'm sorry. We cannot refund it.",
      'sorry',
      'passes over a reaction when the reply does what it must lack',
    ],
    ['You will be REFUNDED.', 'money', 'hears a word in any case and with any ending'],
    ['A prerefund form is attached.', 'nothing', 'hears a word only from its beginning'],
    ['', 'nothing', 'falls back when nothing fits'],
  ])('%j → %s: %3$s', (reply, text) => {
    expect(chooseReaction(moment, reply).text).toBe(text);
  });
});
