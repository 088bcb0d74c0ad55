import type { Conversation, Message } from '@/lib/model/conversation';

/** Turns written as `customer: text` or `agent: text`, an hour apart from 4 May 2026, 9:00 UTC, a Monday. */
export function makeConversation(...turns: string[]): Conversation {
  return {
    site: 'test',
    id: '1',
    subject: '',
    channel: 'email',
    customer: { name: 'Ana' },
    agent: null,
    messages: turns.map(makeMessage),
    coverage: { by: 'given', complete: true, hidden: null, sureness: 1, verified: null },
  };
}

function makeMessage(turn: string, index: number): Message {
  const [, role = 'unknown', text = ''] = /^(customer|agent|note): ([\s\S]*)$/.exec(turn) ?? [];
  const sentAt = new Date(Date.UTC(2026, 4, 4, 9 + index)).toISOString();
  return {
    id: `m${index}`,
    role: role as Message['role'],
    author: role === 'agent' ? 'Sam' : 'Ana',
    text,
    sentAt,
    sentAtText: sentAt,
    origin: 'page',
  };
}
