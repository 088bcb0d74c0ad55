import { describe, expect, it } from 'vitest';
import type { ReplyMove } from '@/lib/model/scenario';
import { readReply } from '@/lib/scenarios/read-reply';

const cases: [reply: string, moves: ReplyMove[]][] = [
  ["I'm sorry that we charged you twice.", ['apologises']],
  ['I’m sorry.', ['apologises']],
  ["I'm so sorry. But here is some good news.", ['apologises']],
  ['We are sorry if you were upset.', ['hedges']],
  ['I am sorry, but the box was closed.', ['hedges']],
  ['We apologise for any inconvenience.', ['hedges']],
  ["I'll send it by Friday.", ['commits']],
  ["I've asked our warehouse. I'll write to you within two hours.", ['commits']],
  ['I refunded £129 today.', ['commits']],
  ["I'll send it as soon as possible.", []],
  ['Today is a busy day.', []],
  ['Would you prefer a refund?', ['asks', 'offers-choice']],
  ['We can replace it, or I can send your money back.', ['offers-choice']],
  ['New parcel, or your money back?', ['asks', 'offers-choice']],
  ['You should have heard from us before today.', []],
  ["I'm bringing in a colleague from our payments team.", ['escalates']],
  ['Waiting four days for a reply is frustrating.', ['acknowledges']],
  ['You paid once and see two payments.', ['acknowledges']],
  ['Being shut out of your own account is nerve-racking.', ['acknowledges']],
  ["I'd be happy to help.", []],
  ["A charge you didn't expect is alarming.", ['acknowledges']],
  ["This happened because you didn't read the label.", ['blames']],
  ['Thank you for your patience.', ['thanks']],
  ['You should have kept the receipt.', ['blames']],
  ['Please calm down.', ['dismisses']],
  ['It is against our policy.', ['refuses']],
  ["I'm handing this over to our billing specialist.", ['escalates']],
  ['> I am sorry\n> by Friday\nHello', []],
  ['', []],
];

describe('a reply', () => {
  it.each(cases)('%j makes the moves %j', (reply, moves) => {
    expect([...readReply(reply).moves].sort()).toEqual([...moves].sort());
  });
});
