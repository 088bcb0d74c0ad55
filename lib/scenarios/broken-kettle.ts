import type { Scenario } from '@/lib/model/scenario';

export const brokenKettle: Scenario = {
  id: 'broken-kettle',
  subject: 'Blue kettle leaks onto the socket',
  customer: { name: 'Gareth Bevan', email: 'gareth.bevan@post.example' },
  messages: [
    {
      role: 'customer',
      by: null,
      minutesAgo: 55,
      text: 'Bought your blue kettle three weeks ago, order 50412, £64. Now it drips from underneath and this morning the water ran straight into the socket strip and the kitchen fuse went. BANG. My lad was stood right there.\n\nThis is the SECOND one, the first had a wonky lid and you swapped it. Do you test these things at all?? I want my money back and I want to know if the other people with this kettle are being told.',
    },
  ],
  start: 'opening',
  moments: {
    opening: {
      reactions: [
        {
          when: { does: ['blames'] },
          answer: {
            text: 'USED IT WRONG? It boils water. There is one button. I have had enough of this, trading standards can have a look at it.',
            because: 'Asking what he did wrong, before his family was asked after, sounds like an excuse.',
            next: 'upset',
          },
        },
        {
          when: { does: ['refuses'] },
          answer: {
            text: 'I tell you it nearly set fire to my kitchen and you tell me about rules. Unbelievable.',
            because: 'A safety report met a condition.',
            next: 'upset',
          },
        },
        {
          when: {
            says: [
              'unplug',
              'stop using',
              'do not use',
              "don't use",
              'safe',
              'hurt',
              'your son',
              'your lad',
              'all right',
              'okay',
            ],
          },
          answer: {
            text: 'Aye, we are all fine, thanks for asking. You are the first that did. Its unplugged and on the back step.\n\nSo what about the money, and do you want the thing back to look at it?',
            because: 'You asked after the people before the kettle.',
            next: 'easing',
          },
        },
        {
          when: { does: ['apologises', 'commits'] },
          answer: {
            text: 'Alright, thats quick at least. But you havent said a word about the danger. What if somebody elses kid is stood there?',
            because: 'The money was handled; the danger he reported was not.',
            next: 'easing',
          },
        },
        {
          when: { does: ['asks'], lacks: ['dismisses'] },
          answer: {
            text: 'Order number is in my message, the fuse is back in, and yes I have photos. What do you do with it now?',
            because: 'He answers, but he was hoping you would first take in what happened.',
            next: 'easing',
          },
        },
      ],
      otherwise: {
        text: 'Did you read the bit about the SOCKET? Water. In the electrics. That isnt a normal return.',
        because: 'It was answered like any return, and it was a safety report.',
        next: 'upset',
      },
    },
    easing: {
      reactions: [
        {
          when: {
            does: ['commits'],
            says: ['refund', 'money', '64', 'collect', 'report', 'product', 'quality', 'recall', 'check'],
          },
          answer: {
            text: 'Fair enough, thats a proper answer. I can hand the kettle to a courier if you send one. Will somebody tell me what they find?',
            because: 'Money or kettle: each with what happens and by when.',
            next: 'last',
          },
        },
        {
          when: { does: ['offers-choice'] },
          answer: {
            text: 'Money back please, no third kettle, thanks. When?',
            because: 'He got a choice and took it. Only the day is missing.',
            next: 'last',
          },
        },
      ],
      otherwise: {
        text: 'Right, and? I asked you two things: the money, and whether the others get told.',
        because: 'Both of his questions are still open.',
        next: 'last',
      },
    },
    upset: {
      reactions: [
        {
          when: { does: ['apologises', 'commits'], lacks: ['hedges', 'blames'] },
          answer: {
            text: 'Well it took you long enough. Ok. But I want it from you in writing that somebody checks that batch.',
            because: 'You took it seriously at the second go.',
            next: 'last',
          },
        },
        {
          when: { does: ['escalates'], lacks: ['hedges', 'blames'] },
          answer: {
            text: 'Good, get somebody who knows about electrics. When do they ring?',
            because: 'A safety matter went to those who can judge it.',
            next: 'last',
          },
        },
      ],
      otherwise: {
        text: 'The photos are going to trading standards and on the neighbourhood page. People should know.',
        because: 'He warns others himself when nobody else will.',
        ends: 'unsettled',
      },
    },
    last: {
      reactions: [
        {
          when: { does: ['commits'], lacks: ['hedges', 'blames', 'refuses'] },
          answer: {
            text: 'Cheers. Thats all anyone wants, somebody who says what they will do and does it.\n\nGareth',
            because: 'Who does what, and by when.',
            ends: 'settled',
          },
        },
      ],
      otherwise: {
        text: 'I will give it till Monday. After that I post the photos.',
        because: 'Without a date from you he sets his own.',
        ends: 'unsettled',
      },
    },
  },
};
