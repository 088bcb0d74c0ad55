import { MAX_MESSAGE_LENGTH, type Message, type Person } from '@/lib/model/conversation';
import type { MessageRules } from '@/lib/sites/vocabulary';
import { decideRole } from './decide-role';
import type { Scope } from './find-text';
import type { Memory } from './memory';
import { parseTime } from './parse-time';
import type { Block } from './read-message';

type Context = Scope & { customer: Person; agent: Person | null; now: Date; memory: Memory };
type ReadBlock = { element: Element; block: Block };

/** Blocks as messages, oldest first: authors and times carried on where the site groups them, roles decided, ids filled in. */
export function toMessages(read: readonly ReadBlock[], rules: MessageRules, context: Context): Message[] {
  const filled = (rules.carry ? carryOn(read) : read).filter(({ block }) => block.text !== '');
  const people = JSON.stringify([context.customer, context.agent]);
  const messages = filled.map(({ element, block }, index) => {
    const from = `${index}|${block.author.name}|${block.time}|${people}`;
    const known = context.memory.messages.get(element);
    if (known && known.from === from && known.block.text === block.text) return known.message;
    const message = toMessage({ element, block }, index, rules, context);
    context.memory.messages.set(element, { block, from, message });
    return message;
  });
  return inOrder(messages, rules.order);
}

function toMessage(
  { element, block }: ReadBlock,
  index: number,
  rules: MessageRules,
  context: Context,
): Message {
  const time = block.time ?? '';
  const language = context.page.document.documentElement.lang;
  return {
    id: (block.id ?? `message-${index + 1}`).slice(0, 1_000),
    role: decideRole(rules.roles, { ...context, element, author: block.author }),
    author: block.author.name.slice(0, 1_000),
    ...(block.author.email ? { email: block.author.email.slice(0, 1_000) } : {}),
    text: block.text.slice(0, MAX_MESSAGE_LENGTH),
    sentAt: parseTime(time, { now: context.now, language }),
    sentAtText: time.slice(0, 1_000),
    origin: 'page',
  };
}

function carryOn(read: readonly ReadBlock[]): ReadBlock[] {
  let last: Block | null = null;
  return read.map(({ element, block }) => {
    const author = block.author.name === '' && last ? last.author : block.author;
    last = { ...block, author, time: block.time ?? last?.time ?? null };
    return { element, block: last };
  });
}

/** By time only when every time is known: a guess would put an answer before its question. */
function inOrder(messages: Message[], order: MessageRules['order']): Message[] {
  if (order === 'oldest-first') return messages;
  if (order === 'newest-first') return messages.toReversed();
  if (messages.some((message) => message.sentAt === null)) return messages;
  const newestFirst = (messages[0]?.sentAt ?? '') > (messages.at(-1)?.sentAt ?? '');
  const oldestFirst = newestFirst ? messages.toReversed() : messages;
  return oldestFirst.toSorted((one, other) => (one.sentAt ?? '').localeCompare(other.sentAt ?? ''));
}
