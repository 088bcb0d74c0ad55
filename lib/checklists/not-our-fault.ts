import type { Checklist } from '@/lib/model/checklist';

export const notOurFault = {
  id: 'not-our-fault',
  name: 'Not our fault',
  items: [
    {
      id: 'listen',
      step: 'listen',
      label: 'Hear the whole story first',
      hint: 'Being right can wait. Being heard cannot.',
    },
    {
      id: 'acknowledge',
      step: 'acknowledge',
      label: 'Acknowledge the effect on them',
      hint: 'You can name the trouble without taking the blame.',
    },
    {
      id: 'check-facts',
      step: 'root-cause',
      label: 'Check that it really was not us',
      hint: 'Dates, logs, what we wrote. Our wording may have misled.',
    },
    {
      id: 'explain',
      step: 'root-cause',
      label: 'Explain what happened, without blame',
      hint: 'Facts in order. No “you should have”.',
    },
    {
      id: 'can-do',
      step: 'options',
      label: 'Say what you can still do',
      hint: 'A document, a contact, a gesture, a way round it.',
    },
    {
      id: 'cannot-do',
      step: 'options',
      label: 'Say what you cannot do, and why',
      hint: 'The reason, not “policy”.',
    },
    {
      id: 'point-on',
      step: 'escalate',
      label: 'Point to who can solve it',
      hint: 'Name, number and what to say, so that they do not start again.',
    },
    {
      id: 'agree',
      step: 'agree',
      label: 'Agree on your part',
      hint: 'Something small with a date is better than nothing.',
    },
    {
      id: 'learn',
      step: 'learn',
      label: 'Note what would have prevented it',
      hint: 'A clearer page or message often would.',
    },
  ],
} satisfies Checklist;
