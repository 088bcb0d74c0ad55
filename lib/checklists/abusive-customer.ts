import type { Checklist } from '@/lib/model/checklist';

export const abusiveCustomer = {
  id: 'abusive-customer',
  name: 'Abusive customer',
  items: [
    {
      id: 'pause',
      step: null,
      label: 'Pause before you answer',
      hint: 'It is aimed at the situation. You do not have to reply this second.',
    },
    {
      id: 'find-the-issue',
      step: 'listen',
      label: 'Find the issue under the words',
      hint: 'There is usually one real problem. Write it down.',
    },
    {
      id: 'answer-the-issue',
      step: 'acknowledge',
      label: 'Answer the issue, not the insult',
      hint: 'Acknowledge the problem once, plainly.',
    },
    {
      id: 'set-boundary',
      step: 'acknowledge',
      label: 'Set the boundary kindly',
      hint: 'What you need in order to go on helping. One sentence, no lecture.',
    },
    {
      id: 'offer-path',
      step: 'options',
      label: 'Offer a way forward',
      hint: 'Two options, or writing instead of talking.',
    },
    {
      id: 'second-time',
      step: 'escalate',
      label: 'If it goes on, say what happens next',
      hint: 'A colleague or lead takes over, or the chat ends. A fact, never a threat.',
    },
    {
      id: 'tell-lead',
      step: 'escalate',
      label: 'Tell your lead',
      hint: 'What was said and when. Threats to people always go to a lead.',
    },
    {
      id: 'write-down',
      step: 'learn',
      label: 'Write down what was said',
      hint: 'Quotes and times, without opinion.',
    },
    {
      id: 'reset',
      step: null,
      label: 'Take a few minutes',
      hint: 'Stand up, drink something, breathe. This counts as work.',
    },
  ],
} satisfies Checklist;
