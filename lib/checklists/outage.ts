import type { Checklist } from '@/lib/model/checklist';

export const outage = {
  id: 'outage',
  name: 'Outage that hits many',
  items: [
    {
      id: 'same-facts',
      step: 'gather',
      label: 'Get the agreed facts',
      hint: 'What is down, since when, when the next update comes. Everyone says the same.',
    },
    {
      id: 'first-word',
      step: 'respond',
      label: 'Confirm that it is us',
      hint: 'People want to know that it is not their own computer.',
    },
    {
      id: 'impact',
      step: 'acknowledge',
      label: 'Ask what it stops for them',
      hint: 'A shop on a Saturday needs more than a status link.',
    },
    {
      id: 'apologise',
      step: 'apologise',
      label: 'Apologise for what it stopped',
      hint: 'One sentence, no technical excuse.',
    },
    {
      id: 'workaround',
      step: 'options',
      label: 'Give a way round it, if there is one',
      hint: 'Tested, in steps, with what it does not cover.',
    },
    {
      id: 'next-update',
      step: 'agree',
      label: 'Promise the next update, not the fix',
      hint: 'A time that you hold, even when the news is “still working on it”.',
    },
    {
      id: 'keep-posted',
      step: 'execute',
      label: 'Keep every update',
      hint: 'Silence reads as “forgotten”.',
    },
    {
      id: 'back',
      step: 'confirm',
      label: 'Say when it is back, and check',
      hint: 'Ask whether it works for them; some are hit longer.',
    },
    {
      id: 'explain',
      step: 'root-cause',
      label: 'Explain the cause afterwards',
      hint: 'What happened, what has changed, in plain words.',
    },
    {
      id: 'credit',
      step: 'options',
      label: 'Say what people are due',
      hint: 'Credit, extension or how to claim, without being asked.',
    },
    {
      id: 'learn',
      step: 'learn',
      label: 'Collect what customers told you',
      hint: 'Who was hit, how badly, and what they needed to hear sooner.',
    },
  ],
} satisfies Checklist;
