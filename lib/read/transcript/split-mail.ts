import { parseIntroduction } from '../parse-introduction';
import type { TimeOptions } from '../parse-time';
import { readQuotes } from '../quotes';
import { splitQuotes } from '../split-quotes';
import type { Turn } from './split-turns';

/** A block of `From: …` lines at the top of a pasted mail. */
const HEADERS = /^(?:[\p{L}-]{2,20}: ?\S.*\n){2,10}\n/u;

/** A mail with the history that it quotes, oldest first. Null when it quotes nothing and names no sender. */
export function splitMail(text: string, options: TimeOptions): Turn[] | null {
  const headers = HEADERS.exec(text)?.[0] ?? '';
  const sender = headers.includes('@') ? parseIntroduction(headers.trim(), options) : null;
  const body = sender ? text.slice(headers.length) : text;
  const { own, quotes } = splitQuotes(body.split('\n').map((line) => ({ depth: 0, text: line })));
  const earlier = readQuotes(quotes, { customer: { name: '' }, agent: null, known: [], ...options });
  if (!sender && earlier.length === 0) return null;
  const turns = earlier.map(
    ({ author, email, text: words, sentAt, sentAtText }): Turn => ({
      author: author || email || '',
      ...(email ? { email } : {}),
      text: words,
      time: sentAtText,
      sentAt,
    }),
  );
  if (own.trim() === '') return turns.length > 0 ? turns : null;
  const newest: Turn = {
    author: sender?.name || sender?.email || '',
    ...(sender?.email ? { email: sender.email } : {}),
    text: own.trim(),
    time: sender?.sentAtText ?? '',
    sentAt: sender?.sentAt ?? null,
  };
  return [...turns, newest];
}
