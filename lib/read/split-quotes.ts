import { isIntroduction } from './is-introduction';
import type { Line } from './render-in-steps';

/** A quote: how it is introduced and what it says, one level less deep than it stood. */
export type Quote = { introduction: string; lines: Line[] };
export type SplitText = {
  /** What the author wrote this time; empty when it is all quotes. */
  own: string;
  quotes: Quote[];
};

/**
 * Takes the author's own words and the quoted history apart. Replies between quoted lines stay, in order. A signature ends
 * what was written from its `-- ` line (RFC 3676, section 4.3) to the next quote or the end.
 */
export function splitQuotes(rendered: readonly Line[]): SplitText {
  const lines = rendered.map(unmark);
  const own: string[] = [];
  const quotes: Quote[] = [];
  let signed = false;
  let index = 0;
  while (index < lines.length) {
    const line = lines[index] as Line;
    const introduced = line.depth === 0 ? isIntroduction(lines, index) : null;
    if (line.depth === 0 && !introduced) {
      if (SIGNATURE.test(line.text)) signed = true;
      else if (!signed) own.push(line.text);
      index += 1;
      continue;
    }
    const start = introduced ? introduced.next : index;
    const end = introduced?.rest ? lines.length : endOfQuote(lines, start);
    quotes.push({
      introduction: introduced?.text ?? '',
      lines: lines.slice(start, end).map(raise(introduced?.rest)),
    });
    signed = false;
    index = Math.max(end, index + 1);
  }
  return { own: joinLines(own), quotes };
}

const SIGNATURE = /^--\s?$/;

/** Plain mails mark quotes with `>`: that is depth, too. */
function unmark(line: Line): Line {
  const marks = /^(?:\s?>)+\s?/.exec(line.text)?.[0];
  if (!marks) return line;
  return { depth: line.depth + marks.replace(/[^>]/g, '').length, text: line.text.slice(marks.length) };
}

function endOfQuote(lines: readonly Line[], start: number): number {
  let end = start;
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    if (line.depth > 0) end = at + 1;
    else if (line.text.trim() !== '') break;
  }
  return end;
}

function raise(flat: boolean | undefined): (line: Line) => Line {
  return flat ? (line) => line : (line) => ({ ...line, depth: Math.max(0, line.depth - 1) });
}

/** Lines as text, without more than one blank line in a row. */
export function joinLines(lines: readonly string[]): string {
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
