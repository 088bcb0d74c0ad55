import type { Scenario } from '@/lib/model/scenario';
import { agents } from './agents';

export const returnWindow: Scenario = {
  id: 'return-window',
  subject: 'Return refused: one day late',
  customer: { name: 'Colette Marchand', email: 'colette.marchand@mail.example' },
  messages: [
    {
      role: 'customer',
      by: null,
      minutesAgo: 3 * 24 * 60,
      text: 'Dear team, I sent the winter coat (order 47730, £189) back because it is two sizes too small. The parcel is with you since Thursday. When may I expect the refund? Colette Marchand',
    },
    {
      role: 'agent',
      by: agents.tom,
      minutesAgo: 28 * 60,
      text: 'Dear customer,\n\nYour return reached us on day 31. Our return window is 30 days. According to our policy we are unable to refund it.\n\nTom',
    },
    {
      role: 'customer',
      by: null,
      minutesAgo: 26 * 60,
      text: 'One day. You keep £189 AND the coat because of one day?\n\nI was in hospital. I had an operation and could not carry a parcel anywhere. My neighbour brought it to the post as soon as she could. I did not think I would have to explain my health to a clothes shop.\n\nI find this very unfair. I have bought from you for nine years.',
    },
    {
      role: 'note',
      by: agents.hanna,
      minutesAgo: 90,
      text: 'Leads may waive the window up to 14 days for hospital stays. No proof needed. HL',
    },
  ],
  start: 'opening',
  moments: {
    opening: {
      reactions: [
        {
          when: { does: ['refuses'], lacks: ['offers-choice', 'escalates'] },
          answer: {
            text: 'Yes, I have read the policy. I asked a human being. It seems there is none.',
            because: 'The rule was said again, and she had asked for a judgement.',
            next: 'upset',
          },
        },
        {
          when: { says: ['proof', 'evidence', 'certificate', 'doctor', 'documents'] },
          answer: {
            text: 'You want papers from the hospital? For a coat? No. That is private.',
            because: 'Asking for proof told her that she is not believed.',
            next: 'upset',
          },
        },
        {
          when: { does: ['acknowledges', 'commits'], lacks: ['hedges', 'blames'] },
          answer: {
            text: 'Thank you. It does me good to read that. I am back on my feet, slowly.\n\nDoes it mean that I receive the full amount? And must I send you anything?',
            because: 'You saw her situation first and then said what you will do.',
            next: 'easing',
          },
        },
        {
          when: { does: ['offers-choice'], lacks: ['hedges', 'blames'] },
          answer: {
            text: 'That is a fair thought. A bigger size would do as well, if you have it in green. Otherwise the refund. What would be quicker?',
            because: 'A choice in place of a wall.',
            next: 'easing',
          },
        },
        {
          when: { does: ['apologises'], lacks: ['hedges', 'blames'] },
          answer: {
            text: 'I thank you for the apology. But am I now getting the money or not? You have the coat.',
            because: 'A kind word, and the coat is still with you.',
            next: 'easing',
          },
        },
        {
          when: { does: ['acknowledges'], lacks: ['hedges', 'blames'] },
          answer: {
            text: 'You are kind. But kindness is free of charge. What happens with the £189?',
            because: 'She feels understood and does not yet know what follows from it.',
            next: 'easing',
          },
        },
      ],
      otherwise: {
        text: 'I told you that I was in hospital and you pass over it in silence. I am rather speechless.',
        because: 'She told you something hard and it was not met.',
        next: 'upset',
      },
    },
    easing: {
      reactions: [
        {
          when: { does: ['commits'], says: ['refund', '189', 'full', 'money', 'exchange', 'size', 'coat'] },
          answer: {
            text: 'That is very decent. May I ask one thing more: will you tell your colleague that such a case exists? For the next person.',
            because: 'The amount and the day are plain.',
            next: 'last',
          },
        },
        {
          when: { does: ['refuses'] },
          answer: {
            text: 'So it was only words after all. I shall dispute the payment with my card company.',
            because: 'Hope first, then the rule again: that hurts more than the rule alone.',
            ends: 'unsettled',
          },
        },
      ],
      otherwise: {
        text: 'I am sorry to insist. Do I get the full £189, and when?',
        because: 'She had to ask a second time.',
        next: 'last',
      },
    },
    upset: {
      reactions: [
        {
          when: { does: ['apologises'], lacks: ['hedges', 'refuses', 'blames'] },
          answer: {
            text: 'That was not easy to write, I suppose. I accept it. And the refund?',
            because: 'You stepped back from the rule and spoke to her.',
            next: 'last',
          },
        },
        {
          when: { does: ['escalates'], lacks: ['hedges', 'blames'] },
          answer: {
            text: 'Please do ask whoever may decide it. And please do not make me tell it a third time.',
            because: 'Where you cannot decide, finding who can is a real step.',
            next: 'last',
          },
        },
      ],
      otherwise: {
        text: 'Nine years. I will have it settled by the consumer advice office. Good bye.',
        because: 'The rule won and the customer left.',
        ends: 'unsettled',
      },
    },
    last: {
      reactions: [
        {
          when: { does: ['commits'], lacks: ['hedges', 'refuses'] },
          answer: {
            text: 'Thank you, dear Priya. I shall order the coat one size larger, and from you.\n\nColette Marchand',
            because: 'Treated as a person, with a date. She stays.',
            ends: 'settled',
          },
        },
        {
          when: { does: ['thanks'], lacks: ['hedges', 'refuses'] },
          answer: {
            text: 'You are welcome. I look at my account on Friday, and I hope for the best.',
            because: 'Warm to the end; a date would have let her rest.',
            ends: 'settled',
          },
        },
      ],
      otherwise: {
        text: 'I have understood that I must wait. I would have liked to know how long.',
        because: 'She still does not know what happens next.',
        ends: 'unsettled',
      },
    },
  },
};
