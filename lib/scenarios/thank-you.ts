import type { Scenario } from '@/lib/model/scenario';
import { agents } from './agents';

export const thankYou: Scenario = {
  id: 'thank-you',
  subject: 'It works, thank you!',
  customer: { name: 'Sam Adeyemi', email: 'sam.adeyemi@studio.example' },
  messages: [
    {
      role: 'customer',
      by: null,
      minutesAgo: 2 * 24 * 60 + 60,
      text: 'Hi, since the update my exported invoices come out with the logo upside down. My clients find it funny, I find it less funny :)',
    },
    {
      role: 'agent',
      by: agents.self,
      minutesAgo: 2 * 24 * 60,
      text: "Hi Sam,\n\nI can see the upside-down logo in the file you sent, and I can see why your clients grin. I've reported it to our engineers with your file and I'll write to you by tomorrow evening, fixed or not.\n\nPriya",
    },
    {
      role: 'agent',
      by: agents.self,
      minutesAgo: 26 * 60,
      text: 'Hi Sam,\n\nAs promised: the fix went live this afternoon. Could you export one invoice and tell me whether the logo stands on its feet?\n\nPriya',
    },
    {
      role: 'customer',
      by: null,
      minutesAgo: 70,
      text: 'Priya, it stands! Thank you so much for keeping me posted, I have never had a support person write BEFORE I had to ask.\n\nOne tiny thing while I have you: can I switch the invoices to Welsh for one client?',
    },
  ],
  start: 'opening',
  moments: {
    opening: {
      reactions: [
        {
          when: { does: ['apologises'] },
          answer: {
            text: 'Ha, no need to be sorry any more, all is well! So, Welsh: is there a way?',
            because: 'He was past it; another apology brings the fault back.',
            next: 'easing',
          },
        },
        {
          when: { does: ['refuses'] },
          answer: {
            text: 'Ah ok, pity. Is there maybe another way? I could translate the words myself if I find where.',
            because: 'A no without an alternative is a small bump, even with a happy customer.',
            next: 'easing',
          },
        },
        {
          when: { says: ['welsh', 'language', 'translat', 'setting', 'template'] },
          answer: {
            text: 'Brilliant, that is exactly what I needed. Diolch, as my client would say. Can I leave a good word about you somewhere?',
            because: 'You answered the question he tucked in at the end.',
            next: 'last',
          },
        },
        {
          when: { does: ['thanks'] },
          answer: {
            text: 'Most welcome! Did you see my question about Welsh? No hurry.',
            because: 'A warm close, and his question slipped through.',
            next: 'easing',
          },
        },
      ],
      otherwise: {
        text: 'Thanks! I was mainly wondering about the Welsh invoices though. Is that possible?',
        because: 'His question was not answered.',
        next: 'easing',
      },
    },
    easing: {
      reactions: [
        {
          when: { does: ['commits'] },
          answer: {
            text: 'Lovely, no rush at all. I will hear from you then.',
            because: 'Not knowing is fine when you say when you will.',
            ends: 'settled',
          },
        },
        {
          when: { says: ['welsh', 'language', 'translat', 'setting', 'template'] },
          answer: {
            text: 'Found it, that works. Thank you! Where can I say something nice about you?',
            because: 'His question got its answer.',
            next: 'last',
          },
        },
      ],
      otherwise: {
        text: 'No worries, I will poke around in the settings myself. Have a good day!',
        because: 'He stays friendly and helps himself.',
        ends: 'unsettled',
      },
    },
    last: {
      reactions: [
        {
          when: { does: ['thanks'] },
          answer: {
            text: 'Done, five stars and a sentence. Have a great week!\n\nSam',
            because: 'Thanks for thanks: a good place to stop.',
            ends: 'settled',
          },
        },
      ],
      otherwise: {
        text: 'All good. Take care, Priya!',
        because: 'He is happy. A word of thanks would have been nice for him to read.',
        ends: 'settled',
      },
    },
  },
};
