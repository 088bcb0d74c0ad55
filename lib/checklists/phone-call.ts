import type { Checklist } from '@/lib/model/checklist';

export const phoneCall = {
  id: 'phone-call',
  name: 'Phone call',
  items: [
    {
      id: 'breathe',
      step: null,
      label: 'Breathe out, then pick up',
      hint: 'Your first three words set the tone.',
    },
    {
      id: 'name',
      step: 'respond',
      label: 'Give your name, take theirs',
      hint: 'Write it down and use it once.',
    },
    {
      id: 'hear-out',
      step: 'listen',
      label: 'Hear them out',
      hint: 'Do not interrupt. Take notes of dates and amounts.',
    },
    {
      id: 'say-back',
      step: 'clarify',
      label: 'Say it back',
      hint: 'In two sentences, then “did I get that right?”',
    },
    {
      id: 'acknowledge',
      step: 'acknowledge',
      label: 'Name what it cost them',
      hint: 'Time, money, trust, an evening. Slow your voice down.',
    },
    {
      id: 'apologise',
      step: 'apologise',
      label: 'Apologise once',
      hint: 'Then stop, and let it land.',
    },
    {
      id: 'hold',
      step: 'gather',
      label: 'Ask before you put them on hold',
      hint: 'Say why and how long, and offer to call back.',
    },
    {
      id: 'options',
      step: 'options',
      label: 'Offer two ways forward',
      hint: 'Say both before you ask which.',
    },
    {
      id: 'agree',
      step: 'agree',
      label: 'Agree who does what by when',
      hint: 'Read it out, and send it in writing after the call.',
    },
    {
      id: 'end',
      step: 'confirm',
      label: 'End warmly',
      hint: 'Ask what is still open. Let them hang up first.',
    },
    {
      id: 'write-up',
      step: 'learn',
      label: 'Write it up straight away',
      hint: 'The next person should not have to ask again.',
    },
  ],
} satisfies Checklist;
