import type { Insertion } from '@/lib/model/insertion';

/** What a composer held before and after, and what was to stand in it. */
export type Attempt = {
  before: string;
  after: string;
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
export function judgeInsertion({ before, after, text, replaced, partial, rich }: Attempt): Insertion {
  const view = rich ? toWords : tidy;
  const [was, is, wanted] = [view(before), view(after), view(text)];
  const landed = partial ? endsInView(is, wanted) : stands(was, is, wanted, squeeze(replaced));
  if (landed) return { status: 'inserted', content: after };
  return was === is ? { status: 'failed', reason: 'refused' } : { status: 'changed', content: after };
}

/** True when the text after is the text before with `wanted` in the place of `replaced`. */
function stands(was: string, is: string, wanted: string, replaced: string): boolean {
  for (let at = is.indexOf(wanted); at !== -1; at = is.indexOf(wanted, at + 1)) {
    const head = squeeze(is.slice(0, at));
    const tail = squeeze(is.slice(at + wanted.length));
    if (squeeze(was) === head + replaced + tail) return true;
  }
  return false;
}

/** The last line at least, and every line above it for as far as the view goes. */
function endsInView(is: string, wanted: string): boolean {
  const lines = wanted.split('\n');
  for (let from = 0; from < lines.length; from++) {
    const rest = lines.slice(from).join('\n');
    if (is.includes(rest)) return from === 0 || is.startsWith(rest.slice(0, 1));
  }
  return false;
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
