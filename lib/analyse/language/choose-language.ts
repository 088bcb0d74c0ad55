import type { Conversation, Message } from '@/lib/model/conversation';
import { readWords } from '../text/read-words';
import { detectLanguage } from './detect-language';

/** Fewer words than this are too few for a guess to be believed by itself: “now. a supervisor” was read as Portuguese. */
const ENOUGH_WORDS = 12;
const MOST_MESSAGES = 5;
const MOST_CHARACTERS = 500;

/**
 * The language of a thread (ISO 639-1), or null when unsure. Customers' words say it best; subject and agents are asked
 * when those are too few. `guess` is somebody else's idea: it decides over long text, over short text it only leans.
 */
export function chooseLanguage({ subject, messages }: Conversation, guess: string | null): string | null {
  const customers = join(messages.filter(({ role }) => role === 'customer'));
  const thread = `${subject}\n${join(messages)}`;
  if (guess && readWords(customers, true).length >= ENOUGH_WORDS) return guess;
  return (
    detectLanguage(customers) ?? detectLanguage(thread) ?? (guess ? detectLanguage(thread, guess) : null)
  );
}

function join(messages: readonly Message[]): string {
  return messages
    .slice(-MOST_MESSAGES)
    .map(({ text }) => text.slice(0, MOST_CHARACTERS))
    .join('\n');
}
