import type { Scenario } from '@/lib/model/scenario';
import { agents } from './agents';

export const lateParcel: Scenario = {
  id: 'late-parcel',
  subject: 'Parcel still not here, birthday is on Saturday',
  customer: { name: 'Daniel Whitlock', email: 'd.whitlock@post.example' },
  messages: [
    {
      role: 'customer',
      by: null,
      minutesAgo: 2 * 24 * 60 + 200,
      text: 'Hello, I ordered a wooden doll house for my daughter (order 51877). It was meant to arrive on Monday. Tracking has said "in transit" for four days. Do you know where it is?',
    },
    {
      role: 'agent',
      by: agents.tom,
      minutesAgo: 24 * 60 + 320,
      text: 'Hi Daniel,\n\nParcels can take a little longer at the moment. Please allow another working day before contacting us again.\n\nTom',
    },
    {
      role: 'customer',
      by: null,
      minutesAgo: 190,
      text: "Well, I allowed another working day. Still nothing, the tracking page hasnt moved an inch.\n\nShe turns six on Saturday and it's the only thing she asked for. I really don't want to sit there with no present because a parcel got lost. Is it lost? Should I be buying something else? I'm getting quite worried and I don't know what to tell my wife either.\n\nDaniel",
    },
  ],
  start: 'opening',
  moments: {
    opening: {
      reactions: [
        {
          when: { does: ['dismisses'] },
          answer: {
            text: 'Right. It may be just a parcel to you. It is not to a six year old.',
            because: 'He told you what it means to him and the reply made it smaller.',
            next: 'upset',
          },
        },
        {
          when: { does: ['refuses'] },
          answer: {
            text: 'So the rules matter more than whether it ever arrives? I paid for Monday delivery. Please tell me what you CAN do.',
            because: 'He heard only what is not possible.',
            next: 'upset',
          },
        },
        {
          when: { does: ['offers-choice'], lacks: ['hedges', 'blames'] },
          answer: {
            text: 'Oh, thank you, that helps already. A second one by courier would be perfect if it really makes it by Friday. If not I would rather have the money back and go to the shop.\n\nWhich is more likely, honestly?',
            because: 'Two ways forward gave him back some control.',
            next: 'easing',
          },
        },
        {
          when: { does: ['acknowledges', 'commits'], lacks: ['hedges', 'blames'] },
          answer: {
            text: 'Thank you for understanding. Ok, I will wait for your message. But what if it is lost? Friday is the last day I could buy something else.',
            because: 'You saw the birthday behind the parcel and said when he hears from you.',
            next: 'easing',
          },
        },
        {
          when: { does: ['apologises'], lacks: ['commits', 'hedges'] },
          answer: {
            text: 'Thanks, but being sorry doesnt find the doll house. Is somebody actually looking for it? When will I know?',
            because: 'Kind words without a next step left him where he was.',
            next: 'upset',
          },
        },
      ],
      otherwise: {
        text: 'I am not sure that answers my question. Is it lost or not, and what do I do about Saturday?',
        because: 'His two questions, where it is and what about Saturday, were left open.',
        next: 'upset',
      },
    },
    easing: {
      reactions: [
        {
          when: {
            does: ['commits'],
            says: ['courier', 'replace', 'second', 'new one', 'send', 'refund', 'money'],
          },
          answer: {
            text: 'That sounds like a plan. And the first parcel, if it turns up after all, do I need to send it back?',
            because: 'You said what happens and by when, for the case that worried him.',
            next: 'last',
          },
        },
        {
          when: { does: ['asks'] },
          answer: {
            text: 'Yes, 14 Mill Lane is right and somebody is at home all Friday. So is the courier booked then?',
            because: 'A useful question moves things on; he waits for the plan itself.',
            next: 'last',
          },
        },
      ],
      otherwise: {
        text: 'Hm. Ok. I still dont know what happens if it isnt found by Friday.',
        because: 'He asked about the worst case and it was not answered.',
        next: 'last',
      },
    },
    upset: {
      reactions: [
        {
          when: { does: ['acknowledges', 'commits'], lacks: ['hedges', 'dismisses'] },
          answer: {
            text: 'Ok. Thank you. That is all I wanted to hear two days ago. And if it stays lost?',
            because: 'You named what is at stake and held yourself to a time.',
            next: 'last',
          },
        },
        {
          when: { does: ['offers-choice'], lacks: ['dismisses'] },
          answer: {
            text: 'Then please the replacement. Can you tell me when it is on its way?',
            because: 'A choice turned waiting into deciding.',
            next: 'last',
          },
        },
      ],
      otherwise: {
        text: 'I have bought a different one in town. Please cancel the order and return my money. A pity, we always liked your toys.',
        because: 'With no plan before Saturday he made his own.',
        ends: 'unsettled',
      },
    },
    last: {
      reactions: [
        {
          when: { does: ['commits'], lacks: ['dismisses', 'refuses'] },
          answer: {
            text: 'Wonderful. I will tell my wife we can breathe out. Thank you for taking this seriously, Priya.\n\nDaniel',
            because: 'A clear promise with a day: he can stop worrying.',
            ends: 'settled',
          },
        },
      ],
      otherwise: {
        text: 'Alright, fingers crossed then. I may still buy something small to be safe.',
        because: 'He trusts you, and still has no day to trust in.',
        ends: 'unsettled',
      },
    },
  },
};
