import type { Conversation, Message, Origin, Role } from '@/lib/model/conversation';
import { MAX_MESSAGE_LENGTH, MAX_MESSAGES } from '@/lib/model/conversation';
import { hashText } from '../hash-text';
import { parseTime } from '../parse-time';
import { guessRoles } from './guess-roles';
import { splitMail } from './split-mail';
import { splitTurns, type Turn } from './split-turns';

/**
 * A conversation from text that the agent pasted or selected: a chat export, a mail with its quotes, lines such as
 * "Dana: where is it?". Text that cannot be split is one message of the customer, since that is what agents paste.
 * Null when there are no words. The newest 2,000 messages are kept.
 */
export function readTranscript(
  text: string,
  origin: Extract<Origin, 'paste' | 'selection'>,
  options: { agentName?: string; now?: Date; language?: string } = {},
): Conversation | null {
  const words = text
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .trim();
  if (words === '') return null;
  const turns = splitTurns(words) ?? splitMail(words, options) ?? [alone(words)];
  const roles = guessRoles(turns, options.agentName);
  const messages = turns.slice(-MAX_MESSAGES).map(
    (turn, index): Message => ({
      id: `${origin}-${index}-${hashText(`${turn.author}\n${turn.text}`)}`,
      role: roles.get(turn.author) ?? 'unknown',
      author: turn.author.slice(0, 1_000),
      ...(turn.email ? { email: turn.email } : {}),
      text: turn.text.slice(0, MAX_MESSAGE_LENGTH),
      sentAt: turn.sentAt ?? parseTime(turn.time, options),
      sentAtText: turn.time.slice(0, 1_000),
      origin,
    }),
  );
  return {
    site: origin,
    id: hashText(words),
    subject: '',
    channel: 'unknown',
    customer: { name: nameOf(messages, 'customer') },
    agent: options.agentName ? { name: options.agentName } : null,
    messages,
    coverage: {
      by: 'given',
      complete: true,
      hidden: null,
      sureness: messages.length > 1 ? 0.7 : 0.5,
      verified: null,
    },
  };
}

function alone(text: string): Turn {
  return { author: '', text, time: '' };
}

function nameOf(messages: readonly Message[], role: Role): string {
  return messages.find((message) => message.role === role && message.author !== '')?.author ?? '';
}
