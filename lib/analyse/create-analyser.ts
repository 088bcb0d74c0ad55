/**
 * In: a conversation, again and again as it grows. Out: its analysis. Messages that have not changed since the last
 * call are not read again. It must not change what it is given, nor remember more than the last conversation.
 */
import type { Analysis } from '@/lib/model/analysis';
import type { Conversation, Message } from '@/lib/model/conversation';
import { composeAnalysis } from './compose-analysis';
import { detectLanguage } from './language/detect-language';
import { type Reading, readMessage } from './read-message';
import { type CompiledBook, findRuleBook } from './rules/find-rule-book';

export interface AnalyseOptions {
  /** The language of the thread (ISO 639-1) when the browser could tell; otherwise it is worked out here. */
  language?: string | null;
  /** The time to measure from where a message has none. */
  now?: Date;
}

export type Analyser = (conversation: Conversation, options?: AnalyseOptions) => Analysis;

/** Makes an analyser with its own memory. The memory only saves time: the result is the same without it. */
export function createAnalyser(): Analyser {
  let readings = new Map<string, Reading>();
  let lastCompiled: CompiledBook | null = null;
  return (conversation, options = {}) => {
    const code = options.language ?? detectThread(conversation);
    // Unsure is mostly short: “ok”, “WTF”. English rules can only find English words, so they do no harm.
    const compiled = findRuleBook(code ?? 'en');
    if (compiled !== lastCompiled) readings = new Map();
    lastCompiled = compiled;
    const kept = new Map<string, Reading>();
    const current = conversation.messages.map((message) => {
      const known = readings.get(message.id);
      const reading = known && isSame(known.message, message) ? known : readMessage(message, compiled);
      kept.set(message.id, reading);
      return reading;
    });
    readings = kept;
    return composeAnalysis(conversation, current, code, compiled, options.now?.toISOString() ?? null);
  };
}

/** All that a reading depends on; comparing texts is quick where they are the same string. */
function isSame(a: Message, b: Message): boolean {
  return a.text === b.text && a.role === b.role && a.author === b.author && a.sentAt === b.sentAt;
}

/** Customers' words say best what language the thread is in; agents' are asked when those are too few. */
function detectThread({ subject, messages }: Conversation): string | null {
  const join = (some: readonly Message[]) => some.map(({ text }) => text.slice(0, 500)).join('\n');
  const customers = messages.filter(({ role }) => role === 'customer').slice(-5);
  return detectLanguage(join(customers)) ?? detectLanguage(`${subject}\n${join(messages.slice(-5))}`);
}
