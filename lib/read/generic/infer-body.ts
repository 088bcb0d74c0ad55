import { outermost } from '../outermost';
import { renderLines } from '../render-lines';
import { joinLines, splitQuotes } from '../split-quotes';
import type { Field } from './field';

export type InferredBody = {
  selectors: string[];
  strip: string[];
  score: number;
  /** In how many blocks of the sample it has words. */
  filled: number;
};

/** Parts that no author wrote, by the names that they have everywhere. */
export const CHROME: readonly string[] = (
  'time form nav menu .attachments .attachment .attachment-list .files .actions .buttons .btn-group .toolbar .dropdown ' +
  '.dropdown-menu .reactions .tooltip .avatar .sr-only .visually-hidden .screen-reader-text .voice .badge [role="toolbar"] [role="menu"] [aria-hidden="true"]'
).split(' ');

/**
 * The part of the blocks that holds the words: the one with the most prose, where lines that return in block after block
 * ("From: …", "Download") count against it. Of equals the outermost. The fewer blocks there are to compare, the more its name
 * counts. Without such a part, the block less author and time. Rests between parts.
 */
export function* inferBody(
  sample: readonly Element[],
  fields: readonly Field[],
  heads: readonly (readonly (Element | null)[])[],
  headKeys: readonly string[],
): Generator<void, InferredBody> {
  const strip = CHROME.join(',');
  const known = new Map<Element, string[]>();
  const candidates: Candidate[] = [];
  for (const { key, found } of fields) {
    const bodies = found.map(outermost);
    if (!bodies.every((elements, index) => elements.every((element) => isApart(element, index, heads))))
      continue;
    const texts: string[][] = [];
    for (const elements of bodies) {
      yield;
      texts.push(elements.slice(0, MAX_BODIES).flatMap((element) => remember(known, element, strip)));
    }
    const called = isCalledBody(key);
    const weight = called ? 1.05 + 2 / sample.length : PARTIAL_TAGS.test(key) ? 0.7 : 1;
    candidates.push({ key, called, weight, score: worth(texts), filled: filledIn(texts) });
  }
  const whole: string[][] = [];
  for (const item of sample) {
    yield;
    whole.push(proseOf(item, [strip, ...headKeys].join(',')));
  }
  const scope = worth(whole);
  const [best] = candidates.sort((one, other) => other.score * other.weight - one.score * one.weight);
  if (best && best.score > 0 && best.score >= scope * (best.called ? 0.2 : 0.6)) {
    return { selectors: [best.key], strip: [...CHROME], score: best.score, filled: best.filled };
  }
  return { selectors: [':scope'], strip: [...CHROME, ...headKeys], score: scope, filled: filledIn(whole) };
}

type Candidate = { key: string; called: boolean; weight: number; score: number; filled: number };

/** Neither the block's head, nor in it, nor round it, nor quoted. */
function isApart(element: Element, index: number, heads: readonly (readonly (Element | null)[])[]): boolean {
  return !isQuoted(element) && !heads.some((head) => holdsOrIsIn(element, head[index] ?? null));
}

/** One element is found by many selectors: its prose is taken once. */
function remember(known: Map<Element, string[]>, element: Element, strip: string): string[] {
  const prose = known.get(element) ?? proseOf(element, strip);
  known.set(element, prose);
  return prose;
}

function proseOf(element: Element, strip: string): string[] {
  const { own } = splitQuotes(renderLines(element, { strip, most: MAX_ELEMENTS }));
  return joinLines(own.split('\n'))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function filledIn(blocks: readonly string[][]): number {
  return blocks.filter((lines) => lines.length > 0).length;
}

/** By its own class or attribute; a tag says nothing. */
function isCalledBody(key: string): boolean {
  const own = key.split(' > ').at(-1) ?? '';
  const words = own.replace(/([a-z])([A-Z])/g, '$1 $2').split(/[^A-Za-z]+/);
  return /^[.[]/.test(own) && words.some((word) => BODY_WORDS.test(word.toLowerCase()));
}

function isQuoted(element: Element): boolean {
  return element.parentElement?.closest('blockquote') !== null;
}

function holdsOrIsIn(element: Element, head: Element | null): boolean {
  return head !== null && (element === head || element.contains(head) || head.contains(element));
}

/** Lines, figures aside, and labels before a colon that stand in more than a third of the blocks. */
function returningLines(blocks: readonly string[][]): Set<string> {
  const counts = new Map<string, number>();
  for (const lines of blocks) {
    for (const mark of new Set(lines.flatMap(marksOf))) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  const many = Math.max(3, blocks.filter((lines) => lines.length > 0).length / 3);
  return new Set([...counts].filter(([, blocksWith]) => blocksWith >= many).map(([mark]) => mark));
}

function marksOf(line: string): string[] {
  const label = /^([\p{L} -]{2,24})[:：]/u.exec(line)?.[1];
  return label ? [line.replace(/\d+/g, '#'), `${label}:`] : [line.replace(/\d+/g, '#')];
}

/** Characters of prose, less those of lines that return; one line counts for so much only. */
function worth(blocks: readonly string[][]): number {
  const returning = returningLines(blocks);
  const lines = blocks.flat();
  return lines.reduce((sum, line) => {
    const returns = marksOf(line).some((mark) => returning.has(mark)) || HEADER_LINE.test(line);
    return sum + (returns ? -Math.min(line.length, 80) : Math.min(line.length, 300));
  }, 0);
}

/** As much of a block as tells how it is built. */
const MAX_ELEMENTS = 600;
const MAX_BODIES = 40;
const PARTIAL_TAGS = /^(?:p|span|a|b|strong|td|h[1-6])$/;
/** An address alone, a label alone, a date alone, a file with its size. */
const HEADER_LINE =
  /^(?:"?[^"<>]{0,60}"?\s*<\S+@\S+>[,;]?|\S+@\S+|[\p{L} -]{2,24}[:：]|\p{L}{2,9},? \d{1,2} \p{L}{3,9} \d{4}.{0,20}|\S{1,60}\.[a-z0-9]{2,4}(?: \(?[\d.,]+ ?[kMG]?i?B\)?)?)$/u;
const BODY_WORDS =
  /^(?:body|content|text|message|msg|comment|note|wiki|prose|markdown|richtext|description|article|bubble|htmlpart|bodytext)$/;
