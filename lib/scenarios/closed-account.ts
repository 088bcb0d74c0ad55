import type { Scenario } from '@/lib/model/scenario';
import { agents } from './agents';

export const closedAccount: Scenario = {
  id: 'closed-account',
  subject: 'Account cancelled?! My shop is offline',
  customer: { name: 'Lena Fischer', email: 'lena@keramik-fischer.example' },
  messages: [
    {
      role: 'customer',
      by: null,
      minutesAgo: 48,
      text: 'hello, i cannot log in any more, it says "this account has been closed". i did not close anything. my whole ceramics shop runs over this account, photos, orders, customers. please help quickly',
    },
    {
      role: 'note',
      by: agents.hanna,
      minutesAgo: 20,
      text: 'Closed automatically: her card expired, three reminders went to an old address. Data is kept 30 days, can be reopened by engineering (about two hours).',
    },
    {
      role: 'customer',
      by: null,
      minutesAgo: 8,
      text: 'is anybody there??\n\ni have the craft fair orders in there, 46 of them, and i dont have the addresses anywhere else. are my photos deleted? i am shaking right now. i really need to know if it is ALL GONE',
    },
  ],
  start: 'opening',
  moments: {
    opening: {
      reactions: [
        {
          when: { does: ['blames'] },
          answer: {
            text: 'so its my fault?? i never got ONE reminder. and i still dont know if everything is deleted!!',
            because: 'In a fright, being told whose fault it is helps nobody.',
            next: 'upset',
          },
        },
        {
          when: { does: ['refuses'] },
          answer: {
            text: 'please no. please. that is two years of work. there must be somebody who can switch it on again',
            because: 'She heard that it is final, and it is not.',
            next: 'upset',
          },
        },
        {
          when: {
            says: [
              'safe',
              'still there',
              'not deleted',
              "isn't deleted",
              'not gone',
              'nothing is lost',
              'not lost',
              'kept',
              'restor',
              'reopen',
            ],
          },
          answer: {
            text: 'oh thank god. ok. ok. i have to sit down.\n\nwhen can i get in again? the first orders have to go out tomorrow morning',
            because: 'You answered the one question that frightened her first.',
            next: 'easing',
          },
        },
        {
          when: { does: ['acknowledges'], lacks: ['dismisses'] },
          answer: {
            text: 'thank you, yes it is very stressful. but please: is it gone or not??',
            because: 'She feels seen; the question that scares her is still open.',
            next: 'upset',
          },
        },
        {
          when: { does: ['commits'], lacks: ['dismisses'] },
          answer: {
            text: 'ok i will wait until then. can you only tell me if my photos are still there? only yes or no',
            because: 'A time helps. A yes or no would help more.',
            next: 'easing',
          },
        },
      ],
      otherwise: {
        text: 'i dont understand what this means for me. is my shop deleted yes or no???',
        because: 'She needs one plain answer before anything else.',
        next: 'upset',
      },
    },
    easing: {
      reactions: [
        {
          when: { does: ['commits'], lacks: ['blames'] },
          answer: {
            text: 'ok. that still works with the post. what do i have to do that this never happens again?',
            because: 'A time she can plan her day around.',
            next: 'last',
          },
        },
        {
          when: { does: ['blames'] },
          answer: {
            text: 'i know i know, the card. you dont need to say it again. i am already looking for another system',
            because: 'She was calm again until it became her fault.',
            ends: 'unsettled',
          },
        },
      ],
      otherwise: {
        text: 'thats good but i need to know WHEN. i have to tell my customers something',
        because: 'Good news without a time is hard to plan with.',
        next: 'last',
      },
    },
    upset: {
      reactions: [
        {
          when: {
            says: [
              'safe',
              'still there',
              'not deleted',
              "isn't deleted",
              'not gone',
              'nothing is lost',
              'not lost',
              'kept',
              'restor',
              'reopen',
            ],
          },
          answer: {
            text: 'it is still there? really? you should have said that first, i was crying. when can i get in?',
            because: 'The answer she needed, at last.',
            next: 'last',
          },
        },
        {
          when: { does: ['apologises', 'commits'], lacks: ['hedges', 'blames'] },
          answer: {
            text: 'ok. ok i trust you. but please write me as soon as you know about the photos',
            because: 'A plain apology and a time let her hold on a little longer.',
            next: 'last',
          },
        },
      ],
      otherwise: {
        text: 'i cant wait for this. my brother in law says i should go to a lawyer because of the customer data. i think he is right',
        because: 'Left alone with the fear, she turns to whoever answers.',
        ends: 'unsettled',
      },
    },
    last: {
      reactions: [
        {
          when: { does: ['commits'], lacks: ['blames', 'dismisses'] },
          answer: {
            text: 'thank you so much. i will watch my mail. you have saved my craft fair\n\nlena',
            because: 'She knows what happens and when, and that you stay with it.',
            ends: 'settled',
          },
        },
        {
          when: { does: ['acknowledges'], lacks: ['blames', 'dismisses'] },
          answer: {
            text: 'thank you for being kind. i will pack what i can and wait for news',
            because: 'Kindness carried it, even without a time.',
            ends: 'settled',
          },
        },
      ],
      otherwise: {
        text: 'ok. i hope so. i will write again in an hour if i hear nothing',
        because: 'She has to watch the clock because you named no time.',
        ends: 'unsettled',
      },
    },
  },
};
