/** A sentence's place in its text, in UTF-16 units, without surrounding space. */
export interface Span {
  start: number;
  end: number;
}

/** Words that end in a full stop without ending a sentence, folded, across the supported languages. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr st vs etc eg ie approx no nr tel ref hr fr prof bzw ca ggf inkl zzgl usw sr sra srta ud uds mme mlle env'.split(
    ' ',
  ),
);
const END = /[.!?…。！？]+|\n+/gu;
const CLOSERS = '"\'”’)]';
/** Longer than any real sentence; text without any full stop is cut here so that rules stay quick. */
const LONGEST = 1_000;

/**
 * Cuts text into sentences. A line break always ends one: chat messages and lists seldom have full stops.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = skipClosers(text, match.index + match[0].length);
    if (match[0].charAt(0) !== '\n' && end < text.length && !isSpace(text, end)) continue;
    if (match[0] === '.' && endsInAbbreviation(text, match.index)) continue;
    addSpan(spans, text, start, end);
    start = end;
  }
  addSpan(spans, text, start, text.length);
  return spans;
}

/** Quotes and brackets belong to the sentence that they close. */
function skipClosers(text: string, from: number): number {
  let end = from;
  while (end < text.length && CLOSERS.includes(text.charAt(end))) end += 1;
  return end;
}

function endsInAbbreviation(text: string, dot: number): boolean {
  let from = dot;
  while (from > 0 && dot - from < 8 && /\p{L}/u.test(text.charAt(from - 1))) from -= 1;
  const word = text.slice(from, dot).toLowerCase();
  if (word === 'no' || word === 'nr' || word === 'ref') return /^\.\s*[\d#]/.test(text.slice(dot, dot + 4));
  const single = word.length === 1 && word !== 'i' && /^\.\s?\p{L}\./u.test(text.slice(dot, dot + 4));
  return single || ABBREVIATIONS.has(word);
}

function addSpan(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  while (end - start > LONGEST) {
    const space = text.lastIndexOf(' ', start + LONGEST);
    const cut = space > start ? space : start + LONGEST;
    spans.push({ start, end: cut });
    start = cut;
    while (start < end && isSpace(text, start)) start += 1;
  }
  if (end > start) spans.push({ start, end });
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 32 || code === 160;
}
