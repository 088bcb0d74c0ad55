/**
 * In: a conversation, again and again as it grows. Out: its analysis. Messages that have not changed since the last
 * call are not read again. It must not change what it is given, nor remember more than the last conversation.
 */
import type { Analysis } from '@/lib/model/analysis';
import type { Conversation, Message } from '@/lib/model/conversation';
import { composeAnalysis } from './compose-analysis';
import { chooseLanguage } from './language/choose-language';
import { type Reading, readMessage } from './read-message';
import { type CompiledBook, findRuleBook } from './rules/find-rule-book';
import { runInSlices } from './run-in-slices';

export interface AnalyseOptions {
  /** The language of the thread (ISO 639-1) when somebody knows it: it is believed. */
  language?: string | null;
  /** What the browser takes it for; believed where there are words enough, weighed against our own idea elsewhere. */
  guess?: string | null;
  /** The time to measure from where a message has none. */
  now?: Date;
}

export interface Analyser {
  (conversation: Conversation, options?: AnalyseOptions): Analysis;
  /**
   * The same in slices of a few milliseconds, so that a long thread's first reading blocks nothing. Rejects with the
   * signal's reason when it is aborted; what has been read by then is not read again.
   */
  inSlices(conversation: Conversation, options?: AnalyseOptions, signal?: AbortSignal): Promise<Analysis>;
}

interface Memory {
  compiled: CompiledBook | null;
  readings: Map<string, Reading>;
}

/** Makes an analyser with its own memory. The memory only saves time: the result is the same without it. */
export function createAnalyser(): Analyser {
  let memory: Memory = { compiled: null, readings: new Map() };

  /** Stops once the rules are there, and after each message that had to be read. */
  function* work(conversation: Conversation, options: AnalyseOptions): Generator<undefined, Analysis> {
    const code = options.language ?? chooseLanguage(conversation, options.guess ?? null);
    // Unsure is mostly short: “ok”, “WTF”. English rules can only find English words, so they do no harm.
    const compiled = findRuleBook(code ?? 'en');
    if (compiled !== memory.compiled) memory = { compiled, readings: new Map() };
    const { readings } = memory;
    // Compiling a language's rules is the longest single piece of work.
    yield;
    const current: Reading[] = [];
    for (const message of conversation.messages) {
      const known = readings.get(message.id);
      const isKnown = known !== undefined && isSame(known.message, message);
      const reading = isKnown ? known : readMessage(message, compiled);
      readings.set(message.id, reading);
      current.push(reading);
      if (!isKnown) yield;
    }
    forgetOthers(readings, conversation.messages);
    return composeAnalysis(conversation, current, code, compiled, options.now?.toISOString() ?? null);
  }

  const analyser = (conversation: Conversation, options: AnalyseOptions = {}) =>
    finish(work(conversation, options));
  const inSlices: Analyser['inSlices'] = (conversation, options = {}, signal) =>
    runInSlices(work(conversation, options), signal);
  return Object.assign(analyser, { inSlices });
}

function finish<T>(work: Generator<undefined, T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** All that a reading depends on; comparing texts is quick where they are the same string. */
function isSame(a: Message, b: Message): boolean {
  return a.text === b.text && a.role === b.role && a.author === b.author && a.sentAt === b.sentAt;
}

function forgetOthers(readings: Map<string, Reading>, messages: readonly Message[]): void {
  if (readings.size === messages.length) return;
  const kept = new Set(messages.map(({ id }) => id));
  for (const id of readings.keys()) if (!kept.has(id)) readings.delete(id);
}
