import type { Insertion } from '@/lib/model/insertion';

/** What a composer held before and after, and what was to stand in it. */
export type Attempt = {
  before: string;
  after: string;
  /** What stood before the caret, where that could be told: the text has to follow it. */
  head: string | null;
  text: string;
  /** What was selected and had to make way. */
  replaced: string;
  /** The editor keeps only the lines in view in the page: then the last lines of the text have to be among them. */
  partial: boolean;
  /** Lists and headings were asked for: every word in its order counts, however the editor lays them out. */
  rich: boolean;
};

/**
 * What became of an insertion. `inserted` only when the text stands there line for line and everything else is as it
 * was, but for what it replaced. Space at the ends of lines and the kind of a space do not count: editors vary them.
 */
export function judgeInsertion(attempt: Attempt): Insertion {
  const { before, after, text, partial, rich } = attempt;
  const view = rich ? toWords : tidy;
  const wanted = view(text);
  const landed = partial ? isInView(squeeze(after), squeeze(wanted)) : stands(view(after), wanted, attempt);
  if (landed) return { status: 'inserted', content: after };
  return tidy(before) === tidy(after)
    ? { status: 'failed', reason: 'refused' }
    : { status: 'changed', content: after };
}

/** True when the text after is the text before with `wanted` at the caret, in the place of what was selected. */
function stands(is: string, wanted: string, { before, replaced, head }: Attempt): boolean {
  for (let at = is.indexOf(wanted); at !== -1; at = is.indexOf(wanted, at + 1)) {
    const above = squeeze(is.slice(0, at));
    const below = squeeze(is.slice(at + wanted.length));
    const inPlace = head === null || squeeze(head) === above;
    if (inPlace && squeeze(before) === above + squeeze(replaced) + below) return true;
  }
  return false;
}

/** Enough of a text's end to know it by. */
const TAIL = 60;

/** True when it is in view whole, or its end is and everything in view above that belongs to it. */
function isInView(is: string, wanted: string): boolean {
  if (is.includes(wanted)) return true;
  const end = is.lastIndexOf(wanted.slice(-TAIL));
  return end !== -1 && wanted.slice(0, -TAIL).endsWith(is.slice(0, end));
}

function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u00A0', ' ')
    .replace(/\u200B|\u2060|\uFEFF/g, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n+$/, '');
}

function squeeze(text: string): string {
  return tidy(text).replace(/\s+/g, '');
}

/** Words without the marks of list items, one space apart. */
function toWords(text: string): string {
  return tidy(text)
    .split(/\s+/)
    .filter((word) => !/^([-*•◦▪]|\d+[.)]|)$/.test(word))
    .join(' ');
}
