import type { Scenario } from '@/lib/model/scenario';
import { agents } from './agents';

export const clinicOutage: Scenario = {
  id: 'clinic-outage',
  subject: 'BOOKING SYSTEM DOWN AGAIN',
  customer: { name: 'Arjun Mehta', email: 'arjun.mehta@harbourclinic.example' },
  messages: [
    {
      role: 'customer',
      by: null,
      minutesAgo: 16,
      text: 'Your booking system is down. Again. White page, error 503. I have a full waiting room and the front desk cannot see a single appointment.',
    },
    {
      role: 'note',
      by: agents.hanna,
      minutesAgo: 12,
      text: 'Known outage, database failover. Engineering is on it, next update to customers every 30 minutes. Cached day lists can be printed from the status page.',
    },
    {
      role: 'customer',
      by: null,
      minutesAgo: 4,
      text: "Twelve minutes and not one damn word. I've got a nurse writing names on the back of a pizza box. THIS IS THE THIRD TIME THIS QUARTER. We pay you 400 a month for this crap!!\n\nWhen. Is. It. Back. And don't tell me you're looking into it.",
    },
  ],
  start: 'opening',
  moments: {
    opening: {
      reactions: [
        {
          when: { does: ['dismisses'] },
          answer: {
            text: 'Calm? YOU come and stand at my front desk. Get me your manager. Now.',
            because: 'He was told how to feel while his waiting room fills up.',
            next: 'upset',
          },
        },
        {
          when: {
            says: [
              'print',
              'status page',
              'day list',
              'cached',
              'offline',
              'phone',
              'call you',
              'meanwhile',
              'until then',
            ],
          },
          answer: {
            text: 'The list, yes, we have it. Printing. Ok. That gets us through the next hours, thanks.\n\nNow what about the cause? And when do I hear from you next?',
            because: 'You gave him something that works now.',
            next: 'easing',
          },
        },
        {
          when: { does: ['commits'], lacks: ['hedges', 'refuses'] },
          answer: {
            text: 'Fine. I hold you to that time. But what do we do UNTIL then? I cannot see who is coming in.',
            because: 'He has a time to count on. He also needs to get through until then.',
            next: 'easing',
          },
        },
        {
          when: { says: ['look', 'investigat', 'working on', 'soon', 'shortly', 'bear with'] },
          answer: {
            text: 'I literally asked you not to say that. WHEN do I hear something and what do we do meanwhile??',
            because: '"Looking into it" with no time is what he asked not to hear.',
            next: 'upset',
          },
        },
      ],
      otherwise: {
        text: 'Nice. Words. I have 14 people here looking at me. What do I DO?',
        because: 'In an outage he needs a time and a way to get by, in that order.',
        next: 'upset',
      },
    },
    easing: {
      reactions: [
        {
          when: { does: ['commits'], lacks: ['dismisses'] },
          answer: {
            text: 'Good. And I want to talk about the three times this quarter. Not now. But I want it talked about, with somebody who can change it.',
            because: 'The next word has a time, so he can go back to his patients.',
            next: 'last',
          },
        },
        {
          when: { does: ['escalates'] },
          answer: {
            text: 'An actual engineer? That would be a first. Alright. I am at the front desk all day.',
            because: 'You brought in somebody who knows the cause.',
            next: 'last',
          },
        },
      ],
      otherwise: {
        text: 'Ok. So I sit here and hit refresh. Give me a time for the next word from you, any time.',
        because: 'No time for the next update, even if the fix is unknown.',
        next: 'last',
      },
    },
    upset: {
      reactions: [
        {
          when: { does: ['commits'], lacks: ['dismisses', 'hedges'] },
          answer: {
            text: 'There. Was that so hard. I write it on the pizza box. And somebody senior talks to me about the quarter, yes?',
            because: 'A time for the next word, said plainly.',
            next: 'last',
          },
        },
        {
          when: { does: ['escalates'], lacks: ['dismisses'] },
          answer: {
            text: 'Yes. Put them on. And tell them everything first, I am not starting from zero.',
            because: 'He asked for somebody who can decide, and you did not argue.',
            next: 'last',
          },
        },
      ],
      otherwise: {
        text: 'Forget it. We are back on paper and I have a demo with your competitor on Thursday. Cancel us at the end of the month.',
        because: 'Two replies with nothing to hold on to.',
        ends: 'unsettled',
      },
    },
    last: {
      reactions: [
        {
          when: { does: ['commits'], lacks: ['dismisses'] },
          answer: {
            text: 'Good. Sorry for the language, it is not you. Talk then.\n\nArjun',
            because: 'A fixed time to talk about what keeps happening.',
            ends: 'settled',
          },
        },
        {
          when: { does: ['escalates'], lacks: ['dismisses'] },
          answer: {
            text: 'Alright. I expect the call. Back to my waiting room.',
            because: 'The right person will take it on.',
            ends: 'settled',
          },
        },
      ],
      otherwise: {
        text: 'We will see. I am keeping the paper ready.',
        because: 'The pattern he complains of stays without an owner.',
        ends: 'unsettled',
      },
    },
  },
};
