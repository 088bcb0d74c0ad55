import type { Checklist } from '@/lib/model/checklist';

/** The fourteen steps of the method, in order. Item ids are the steps' own, so that evidence can tick them. */
export const wholeMethod = {
  id: 'whole-method',
  name: 'The whole method',
  items: [
    {
      id: 'respond',
      step: 'respond',
      label: 'Respond fast',
      hint: 'A first word within the promised time, even before there is a solution.',
    },
    {
      id: 'listen',
      step: 'listen',
      label: 'Listen first',
      hint: 'Let them finish. Read to the end before you defend or correct anything.',
    },
    {
      id: 'acknowledge',
      step: 'acknowledge',
      label: 'Acknowledge',
      hint: 'Name what happened and what it did to them, in their words.',
    },
    {
      id: 'apologise',
      step: 'apologise',
      label: 'Apologise once',
      hint: 'Short, specific and owned. No “if”, no “but”.',
    },
    {
      id: 'clarify',
      step: 'clarify',
      label: 'Clarify',
      hint: 'Ask an open question, repeat it back, ask what you have missed.',
    },
    {
      id: 'root-cause',
      step: 'root-cause',
      label: 'Find the root cause',
      hint: 'Who, what, where, when, why. Facts before opinions.',
    },
    {
      id: 'gather',
      step: 'gather',
      label: 'Gather from others',
      hint: 'Ask billing, product or delivery one precise question each, with a time.',
    },
    {
      id: 'options',
      step: 'options',
      label: 'Offer options',
      hint: 'At least two. Say what you can do, then what you cannot, and why.',
    },
    {
      id: 'agree',
      step: 'agree',
      label: 'Agree on the next step',
      hint: 'What, who and by when. Promise only what you can keep.',
    },
    {
      id: 'execute',
      step: 'execute',
      label: 'Carry it out',
      hint: 'Do it promptly and say so, delays included.',
    },
    {
      id: 'escalate',
      step: 'escalate',
      label: 'Escalate when needed',
      hint: 'Hand over with the full story, so that nobody has to tell it twice.',
    },
    {
      id: 'confirm',
      step: 'confirm',
      label: 'Confirm and thank',
      hint: 'Ask whether it is resolved. Thank them for something particular.',
    },
    {
      id: 'follow-up',
      step: 'follow-up',
      label: 'Follow up',
      hint: 'Check back later that the promise held.',
    },
    {
      id: 'learn',
      step: 'learn',
      label: 'Learn',
      hint: 'Write down the cause, the outcome and what to change.',
    },
  ],
} satisfies Checklist;
