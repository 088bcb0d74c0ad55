import type { Conversation, Message } from '@/lib/model/conversation';
import type { FrameReport } from '@/lib/model/reading';

export function aMessage(id: string, over: Partial<Message> = {}): Message {
  return {
    id,
    role: 'customer',
    author: 'Dana Reyes',
    text: `Message ${id}`,
    sentAt: `2026-11-20T10:0${id.length}:00.000Z`,
    sentAtText: '',
    origin: 'page',
    ...over,
  };
}

export function aConversation(id: string, messages: Message[], complete = true): Conversation {
  return {
    site: 'rt',
    id,
    subject: 'Charged twice',
    channel: 'email',
    customer: { name: 'Dana Reyes', email: 'dana@post.example' },
    agent: { name: 'Priya Nair' },
    messages,
    coverage: { by: 'adapter', complete, hidden: null, sureness: 1, verified: '2026-11-20' },
  };
}

export function aReport(over: Partial<FrameReport> = {}): FrameReport {
  return { reading: { status: 'elsewhere', site: null, about: null }, composer: null, choices: [], ...over };
}
