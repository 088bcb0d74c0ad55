import type { Scenario } from '@/lib/model/scenario';
import { agents } from './agents';

export const doubleCharge: Scenario = {
  id: 'double-charge',
  subject: 'Charged TWICE and nobody answers',
  customer: { name: 'Maya Okafor', email: 'maya.okafor@mail.example' },
  messages: [
    {
      role: 'customer',
      by: null,
      minutesAgo: 3 * 24 * 60 + 50,
      text: 'Hi, I ordered the oak side table (order 48213) and my card shows two payments of £129.00 on the same day. Only one table came obviously. Can you send the other 129 back please?\n\nMaya',
    },
    {
      role: 'agent',
      by: agents.hanna,
      minutesAgo: 2 * 24 * 60 + 300,
      text: 'Hello Maya,\n\nThank you for getting in touch. I have passed this to our billing team and they will contact you shortly.\n\nHanna',
    },
    {
      role: 'note',
      by: agents.hanna,
      minutesAgo: 2 * 24 * 60 + 295,
      text: 'Both payments are captured in the ledger (same minute, two attempts). Asked billing, no answer yet. HL',
    },
    {
      role: 'customer',
      by: null,
      minutesAgo: 24 * 60 + 130,
      text: 'Nobody has contacted me. Its been two days. This is the second time I am writing about this!!',
    },
    {
      role: 'customer',
      by: null,
      minutesAgo: 35,
      text: 'THIRD message now. You took £258 for ONE table and then you just go quiet?? My rent goes out on Friday and that money isnt there.\n\nIf I dont hear back today I am asking my bank to reverse BOTH payments and I will be telling everyone I know not to order from you. What is going on?',
    },
  ],
  start: 'opening',
  moments: {
    opening: {
      reactions: [
        {
          when: { does: ['refuses'] },
          answer: {
            text: 'So you have my money and a policy. Great. I am on the phone to my bank as we speak.',
            because: 'A rule without a way forward reads as a closed door when the money is hers.',
            next: 'upset',
          },
        },
        {
          when: { does: ['blames'] },
          answer: {
            text: 'Excuse me?? I pressed the button ONCE. Dont you dare put this on me.',
            because: 'The reply put the cause on her before the facts were known.',
            next: 'upset',
          },
        },
        {
          when: { does: ['hedges'] },
          answer: {
            text: '"Sorry if"?? There is no if about it, I can see both payments. Is anybody actually reading what I write?',
            because: 'An apology with an "if" or a "but" sounds like doubt.',
            next: 'upset',
          },
        },
        {
          when: { does: ['apologises', 'commits'], lacks: ['dismisses'] },
          answer: {
            text: 'ok. thank you for being straight with me, thats the first real answer I have had.\n\nSo when exactly is the £129 on my card? Banks always say "3 to 5 days" and my rent is FRIDAY.',
            because: 'You took it on yourself and gave a time she can hold on to.',
            next: 'easing',
          },
        },
        {
          when: { does: ['apologises'], lacks: ['dismisses'] },
          answer: {
            text: 'I appreciate the sorry, I do. But Hanna also told me someone would contact me "shortly" and that was two days ago. What happens now and WHEN?',
            because: 'The apology landed; a next step with a date was missing.',
            next: 'easing',
          },
        },
        {
          when: { does: ['asks'], lacks: ['dismisses', 'apologises'] },
          answer: {
            text: 'Everything you are asking is already in my first message. Order 48213, two times £129.00, same day. Please read it??',
            because: 'A question before any sign of having read the thread makes her repeat herself.',
            next: 'upset',
          },
        },
      ],
      otherwise: {
        text: 'That tells me nothing. Have you got my £129 or not? Im not going away.',
        because: 'No apology, no date: she knows no more than before.',
        next: 'upset',
      },
    },
    easing: {
      reactions: [
        {
          when: { does: ['commits'], says: ['refund', 'return', '129', 'back', 'send', 'pay'] },
          answer: {
            text: 'Right. I can work with that. Can you put in writing that the bank fee is covered if it comes later than you say?',
            because: 'The money and the day are both named. Now she tests how firm it is.',
            next: 'last',
          },
        },
        {
          when: { does: ['offers-choice'] },
          answer: {
            text: 'Back on the card please, I dont want store credit. And a day, please. A real one.',
            because: 'Being asked gave her back some say; the day is still open.',
            next: 'last',
          },
        },
        {
          when: { does: ['dismisses'] },
          answer: {
            text: 'And there it is again. I was just starting to calm down. Forget it, the bank can sort it.',
            because: 'One dismissive line undid the good start.',
            ends: 'unsettled',
          },
        },
      ],
      otherwise: {
        text: 'Youre being nice about it but I still dont know which DAY. Thats all I am asking.',
        because: 'She asked for one thing, a day, and did not get it.',
        next: 'last',
      },
    },
    upset: {
      reactions: [
        {
          when: { does: ['apologises', 'commits'], lacks: ['hedges', 'refuses'] },
          answer: {
            text: 'Fine. If you really do it by then I will hold off the bank. But I want a confirmation in writing.',
            because: 'A plain apology and a date can still turn it round.',
            next: 'last',
          },
        },
        {
          when: { does: ['escalates'], lacks: ['hedges', 'blames'] },
          answer: {
            text: 'Good, finally somebody who can decide something. Who is it and when do they write to me? I am not explaining it all again.',
            because: 'A handover helps when it has a name and the whole story with it.',
            next: 'last',
          },
        },
      ],
      otherwise: {
        text: 'I have called my bank. They are reversing both. You can keep your "shortly".',
        because: 'Twice without ownership or a date, and she takes the way she controls.',
        ends: 'unsettled',
      },
    },
    last: {
      reactions: [
        {
          when: { does: ['commits'], lacks: ['hedges', 'dismisses', 'refuses'] },
          answer: {
            text: 'Thank you. Sorry I was so sharp, it has been a rotten week. I will look out for it.\n\nMaya',
            because: 'A promise with a date, from a person: that is what she needed.',
            ends: 'settled',
          },
        },
      ],
      otherwise: {
        text: 'Ok well. I will believe it when I see it. You have until Friday.',
        because: 'Friendly, and still without a date of your own.',
        ends: 'unsettled',
      },
    },
  },
};
