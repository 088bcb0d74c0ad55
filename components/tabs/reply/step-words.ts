import type { Step } from '@/lib/model/method';

/** What a step is, said as the thing to do next. */
export const stepWords: Record<Step, string> = {
  respond: 'say that you have it',
  listen: 'let them finish',
  acknowledge: 'acknowledge what happened',
  apologise: 'apologise and own it',
  clarify: 'ask, and say it back',
  'root-cause': 'explain what went wrong',
  gather: 'ask the other teams',
  options: 'offer a choice',
  agree: 'agree a step, an owner, a date',
  execute: 'keep them posted',
  escalate: 'hand over well',
  confirm: 'check that it is solved',
  'follow-up': 'check back',
  learn: 'note what was learned',
};
