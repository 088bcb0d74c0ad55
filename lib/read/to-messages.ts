import { MAX_MESSAGE_LENGTH, type Message, type Person } from '@/lib/model/conversation';
import type { MessageRules } from '@/lib/sites/vocabulary';
import { ageOrder } from './age-order';
import type { Block } from './block';
import { dayOrder } from './day-order';
import { decideRole } from './decide-role';
import type { Scope } from './find-text';
import { hashText } from './hash-text';
import type { Memory } from './memory';
import { parseTime } from './parse-time';
import { type ReadBlock, withDays } from './with-days';

type Context = Scope & { customer: Person; agent: Person | null; now: Date; memory: Memory };

/** Blocks as messages, oldest first: authors and times carried on where the site groups them, roles decided, ids filled in. Rests where it must look. */
export function* toMessages(
  read: readonly ReadBlock[],
  rules: MessageRules,
  context: Context,
): Generator<void, Message[]> {
  const grouped = rules.carry ? carryOn(read, rules.carry) : read;
  const dated = rules.day ? withDays(grouped, rules.day, context) : grouped;
  const filled = dated.filter(({ block }) => block.text !== '');
  const times = filled.map(({ block }) => block.time ?? '');
  const { document } = context.page;
  const language =
    dayOrder(times, context.now) ?? ageOrder(document, context.now) ?? document.documentElement.lang;
  const people = JSON.stringify([context.customer, context.agent, language]);
  const messages: Message[] = [];
  for (const [index, { element, block }] of filled.entries()) {
    const from = `${index}|${block.author.name}|${block.time}|${people}`;
    const known = context.memory.messages.get(element);
    if (known && known.from === from && known.block.text === block.text) {
      messages.push(known.message);
      continue;
    }
    if (index % STEP === 0) yield;
    const message = toMessage({ element, block }, index, rules, { ...context, language });
    context.memory.messages.set(element, { block, from, message });
    messages.push(message);
  }
  return inOrder(messages, rules.order);
}

const STEP = 10;

function toMessage(
  { element, block }: ReadBlock,
  index: number,
  rules: MessageRules,
  context: Context & { language: string },
): Message {
  const time = block.time ?? '';
  const role = decideRole(rules.roles, { ...context, element, author: block.author });
  const author = isNameless(block.author) && role === 'customer' ? context.customer : block.author;
  return {
    id: (block.id ?? idFor(block, index, rules)).slice(0, 1_000),
    role,
    author: author.name.slice(0, 1_000),
    ...(author.email ? { email: author.email.slice(0, 1_000) } : {}),
    text: block.text.slice(0, MAX_MESSAGE_LENGTH),
    sentAt: parseTime(time, context),
    sentAtText: time.slice(0, 1_000),
    origin: 'page',
  };
}

/** Where each message has a page of its own, it is the first on each: there it is known by who wrote it and when. */
function idFor({ author, time }: Block, index: number, rules: MessageRules): string {
  if (!rules.quotedHistory || time === null) return `message-${index + 1}`;
  return `mail-${hashText(`${author.email ?? author.name}\n${time}`)}`;
}

/** Chats often name nobody and only put the customer on a side of their own. */
function isNameless({ name, email }: Person): boolean {
  return name === '' && !email;
}

function carryOn(read: readonly ReadBlock[], way: true | 'up'): ReadBlock[] {
  let last: Block | null = null;
  const carried = (way === 'up' ? read.toReversed() : read).map(({ element, block }) => {
    // The last of a group tells its time: one that does and has no name is nobody else's.
    const isGrouped = way === true || block.time === null;
    const author = block.author.name === '' && isGrouped && last ? last.author : block.author;
    last = { ...block, author, time: block.time ?? last?.time ?? null };
    return { element, block: last };
  });
  return way === 'up' ? carried.reverse() : carried;
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
