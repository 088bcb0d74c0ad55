import { isGreeting, isSignOff } from './courtesies';

/** Where a phrase is about to go. */
export type Surroundings = {
  /** The draft up to the caret. */
  before: string;
  /** The draft behind it. */
  after: string;
};

/**
 * A phrase as it should follow what is already written: with a space behind a finished sentence, a blank line before
 * several paragraphs, and without a greeting or a sign-off that the draft has already. In the middle of a line it is left
 * as it is: there the agent has set the caret on purpose.
 */
export function joinText(text: string, { before, after }: Surroundings): string {
  const own = dropSignOff(dropGreeting(text, before), before + after);
  return own === '' ? text : separator(own, before, after) + own;
}

/** Scripts that set no space between sentences. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}。、！？]/u;

function separator(text: string, before: string, after: string): string {
  const atEndOfLine = after === '' || after.startsWith('\n');
  const sentenceEnds = /[.!?…:;,)\]"'”’»]$/.test(before);
  if (UNSPACED.test(before.slice(-1)) || UNSPACED.test(text.slice(0, 1))) return '';
  if (before === '' || /\s$/.test(before) || /^[\s.,;:!?)]/.test(text)) return '';
  if (!atEndOfLine && !sentenceEnds) return '';
  return text.includes('\n\n') ? '\n\n' : ' ';
}

function dropGreeting(text: string, before: string): string {
  const [first = '', ...rest] = text.split('\n');
  const greeted = before.split('\n').some((line) => isGreeting(line.trim()));
  return greeted && rest.length > 0 && isGreeting(first.trim()) ? rest.join('\n').trimStart() : text;
}

/** The sign-off and the name under it. */
function dropSignOff(text: string, draft: string): string {
  const signed = draft.split('\n').some((line) => isSignOff(line.trim()));
  if (!signed) return text;
  const lines = text.split('\n');
  const at = lines.findLastIndex((line) => isSignOff(line.trim()));
  const isEnd = at > 0 && lines.length - at <= 4;
  return isEnd ? lines.slice(0, at).join('\n').trimEnd() : text;
}
