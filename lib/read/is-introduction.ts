import type { Line } from './render-in-steps';

/** An introduction of a quote: its words, the line after it, and whether all that follows belongs to the quote. */
export type Introduction = { text: string; next: number; rest: boolean };

/**
 * Whether a quote is introduced at this line. Where the quote is marked (deeper lines follow), a line that ends with a colon
 * and names a day or an address is enough, in any language. Where it is not, it takes a divider, a block of mail headers,
 * or a verb that mail programs use.
 */
export function isIntroduction(lines: readonly Line[], index: number): Introduction | null {
  const line = lines[index];
  if (!line || line.text.trim() === '') return null;
  return divider(lines, index) ?? headers(lines, index) ?? sentence(lines, index);
}

function divider(lines: readonly Line[], index: number): Introduction | null {
  const text = lines[index]?.text.trim() ?? '';
  if (
    !/^[-–—_]{3,}[^-–—_].{2,60}[-–—_]{3,}$/.test(text) &&
    !(/^_{10,}$/.test(text) && headers(lines, index + 1))
  )
    return null;
  const below = headers(lines, nextFilled(lines, index + 1));
  if (!below) return /^[-–—]{3,}/.test(text) ? { text, next: index + 1, rest: true } : null;
  return { ...below, text: `${text}\n${below.text}` };
}

/** `From: …` and at least two more header lines. The names depend on the language, their shape does not. */
function headers(lines: readonly Line[], index: number): Introduction | null {
  const depth = lines[index]?.depth;
  const found: string[] = [];
  let at = index;
  for (; at < lines.length && found.length < 8; at += 1) {
    const line = lines[at] as Line;
    if (line.depth !== depth || !HEADER.test(line.text.trim())) break;
    found.push(line.text.trim().slice(0, MAX_HEADER));
  }
  const named =
    found.length >= 3 && FROM.test(found[0] ?? '') && found.some((header) => NUMBERS.test(header));
  return named ? { text: found.join('\n'), next: at, rest: true } : null;
}

/** A sentence may be wrapped, but a line that has the time itself is where it starts: above it stands a signature. */
function sentence(lines: readonly Line[], index: number): Introduction | null {
  let text = '';
  const depth = lines[index]?.depth;
  for (let at = index; at < Math.min(index + MAX_WRAPPED, lines.length); at += 1) {
    const line = lines[at] as Line;
    if (line.depth !== depth || line.text.trim() === '') return null;
    text = `${text} ${line.text.trim()}`.trim();
    if (text.length > MAX_INTRODUCTION) return null;
    if (!/[:：]$/.test(text)) continue;
    if (at > index && NUMBERS.test(line.text)) return null;
    const below = lines[nextFilled(lines, at + 1)];
    const marked = below !== undefined && below.depth > line.depth;
    const dated = NUMBERS.test(text) || ADDRESS.test(text);
    if ((dated && (marked || WROTE.test(text))) || (marked && WROTE_LAST.test(text)))
      return { text, next: at + 1, rest: !marked };
    return null;
  }
  return null;
}

function nextFilled(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]?.text.trim() === '') at += 1;
  return at;
}

const MAX_WRAPPED = 3;
const MAX_INTRODUCTION = 250;
/** Characters of a mail header: of a longer one nothing more is needed, and patterns could take for ever on it. */
const MAX_HEADER = 500;
const HEADER = /^\*?[\p{L}][\p{L} .'-]{0,24}\*?\s?[:：]\*?\s*\S/u;
const FROM =
  /^\*?(?:from|von|de|da|van|från|fra|od|lähettäjä|feladó|от|від|من|发件人|寄件者|差出人|보낸 사람|kimden|expéditeur|mittente|remitente)(?!\p{L})/iu;
const NUMBERS = /\d{1,2}[:.h]\d{2}|\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/;
const ADDRESS = /[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+/;
/** Issue trackers name nobody but the author: "Ada Byron wrote:". */
const WROTE_LAST =
  /^.{2,80}\s(?:wrote|writes|schrieb|a écrit|escribió|escreveu|ha scritto|schreef|skrev|kirjoitti|napisał(?:\(a\))?|napsal|написал(?:\(а\)|а)?)\s?[:：]$/iu;
const WROTE =
  /wrote|schrieb|a écrit|escribió|escreveu|ha scritto|schreef|skrev|kirjoitti|napisał|napsal|написа|пише|írta|yazdı|scris|كتب|写道|寫道|書きました|작성/iu;
