/**
 * One line of the stages' commands. In: `{id, subject?, channel?, lang?, now?, messages}` or `{id, text}` for a single
 * customer message. Out: a Conversation. It invents nothing: what a line does not say stays empty.
 */
import * as z from 'zod/mini';
import { Channel, type Conversation, MAX_MESSAGE_LENGTH, MAX_MESSAGES } from '@/lib/model/conversation';

const name = z.string().check(z.maxLength(1_000));
const text = z.string().check(z.maxLength(MAX_MESSAGE_LENGTH));

export const LineMessage = z.object({
  role: z.enum(['customer', 'agent', 'note']),
  author: z.optional(name),
  text,
  sentAt: z.optional(z.nullable(z.string())),
});
export type LineMessage = z.infer<typeof LineMessage>;

export const ConversationLine = z.object({
  id: z.union([z.string(), z.number()]),
  subject: z.optional(z.string()),
  channel: z.optional(Channel),
  /** ISO 639-1, when the sender knows it. */
  lang: z.optional(z.string()),
  /** ISO 8601: the time to measure waiting from. */
  now: z.optional(z.string()),
  messages: z.optional(z.array(LineMessage).check(z.maxLength(MAX_MESSAGES))),
  text: z.optional(text),
});
export type ConversationLine = z.infer<typeof ConversationLine>;

/** The line as a Conversation. Times that cannot be read become null. */
export function toConversation({
  id,
  subject = '',
  channel = 'unknown',
  messages,
  text,
}: ConversationLine): Conversation {
  const lines: readonly LineMessage[] = messages ?? (text === undefined ? [] : [{ role: 'customer', text }]);
  const authorOf = (role: LineMessage['role']) =>
    lines.findLast((line) => line.role === role && line.author)?.author;
  const agent = authorOf('agent');
  return {
    site: 'line',
    id: String(id),
    subject,
    channel,
    customer: { name: authorOf('customer') ?? '' },
    agent: agent === undefined ? null : { name: agent },
    messages: lines.map((line, index) => ({
      id: `m${index + 1}`,
      role: line.role,
      author: line.author ?? '',
      text: line.text,
      sentAt: readTime(line.sentAt),
      sentAtText: line.sentAt ?? '',
      origin: 'page',
    })),
    coverage: { by: 'given', complete: true, hidden: null, sureness: 1, verified: null },
  };
}

function readTime(time: string | null | undefined): string | null {
  const read = new Date(time ?? '');
  return Number.isNaN(read.getTime()) ? null : read.toISOString();
}
