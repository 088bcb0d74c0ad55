import type { Checklist } from '@/lib/model/checklist';

export const chat = {
  id: 'chat',
  name: 'Live chat',
  items: [
    {
      id: 'hello',
      step: 'respond',
      label: 'Say hello within a minute',
      hint: 'Your name and one line that shows you have read the first message.',
    },
    {
      id: 'let-finish',
      step: 'listen',
      label: 'Let them finish typing',
      hint: 'People send a story in pieces. Wait for the last one.',
    },
    {
      id: 'acknowledge',
      step: 'acknowledge',
      label: 'Acknowledge in one line',
      hint: 'What happened and what it means for them.',
    },
    {
      id: 'apologise',
      step: 'apologise',
      label: 'Apologise if it was ours',
      hint: 'One sentence. Then move to the fix.',
    },
    {
      id: 'one-question',
      step: 'clarify',
      label: 'Ask one question at a time',
      hint: 'Two questions in one bubble get one answer.',
    },
    {
      id: 'say-when-away',
      step: 'execute',
      label: 'Say when you go quiet',
      hint: '“Three minutes, I am opening your order.” Then come back within them.',
    },
    {
      id: 'options',
      step: 'options',
      label: 'Give two choices',
      hint: 'Short, side by side, and ask which suits them.',
    },
    {
      id: 'agree',
      step: 'agree',
      label: 'Repeat what you agreed',
      hint: 'What, who, by when, in one message that they can keep.',
    },
    {
      id: 'close',
      step: 'confirm',
      label: 'Check before closing',
      hint: 'Ask whether it is sorted; leave a moment for “one more thing”.',
    },
  ],
} satisfies Checklist;
