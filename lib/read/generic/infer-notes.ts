import type { RoleRule } from '@/lib/sites/vocabulary';
import { isAmber } from '../is-amber';
import { partsIn } from '../parts-in';
import { textOf } from '../text-of';
import { isLasting, keysOf } from './keys-of';
import { shellsOf } from './shells-of';
import type { Written } from './written';

/**
 * Rules for internal notes: by class names that say so, by labels, by the colour that notes have, by what the head says.
 * A mark counts only when some blocks have it and others have not. Rests between blocks.
 */
export function* inferNotes(written: readonly Written[]): Generator<void, RoleRule[]> {
  const items = written.map(({ item }) => item);
  const tokens = yield* tellingTokens(items);
  const tests: RoleRule['when'][] = [
    ...tokens.map((token) => ({ is: `.${token}` })),
    ...tokens.map((token) => ({ has: `.${token}` })),
    ...(yield* labels(items)).map((at) => ({ says: { at, match: NOTE_LABEL.source } })),
    ...phrases(written).map(({ at, phrase }) => ({ says: { at, match: `${escapePattern(phrase)}$` } })),
  ];
  if (yield* areSomeAmber(items)) tests.push({ background: 'amber' });
  return tests.map((when) => ({ role: 'note', when }));
}

const STEP = 20;

/** Where only what opens the conversation has the colour, it is no note's: there it sets the question apart. */
function* areSomeAmber(items: readonly Element[]): Generator<void, boolean> {
  const amber = new Set<Element>();
  for (const [index, item] of items.entries()) {
    if (index % STEP === 0) yield;
    if (isAmber(item)) amber.add(item);
  }
  const isOpening = amber.size === 1 && items[0] !== undefined && amber.has(items[0]);
  return isPartial(amber.size, items.length) && !isOpening;
}

function* tellingTokens(items: readonly Element[]): Generator<void, string[]> {
  const counts = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    if (index % STEP === 0) yield;
    const tokens = shellsOf(item).flatMap((shell) => [...shell.classList]);
    for (const token of new Set(tokens)) counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  const partial = [...counts].filter(([token, count]) => isPartial(count, items.length) && isLasting(token));
  return partial
    .map(([token]) => token)
    .filter((token) => PRIVATE.test(token) || isNoteAmongKinds(token, counts));
}

/** `type-note` beside `type-message`, `note` beside `response`: a kind among kinds. `has-notes` is none. */
function isNoteAmongKinds(token: string, counts: Map<string, number>): boolean {
  const stem = /^(.*?[-_]?)(?:note|comment|internal)s?$/i.exec(token)?.[1];
  if (stem === undefined || /^(?:has|with|no)[-_]$/i.test(stem)) return false;
  return [...counts.keys()].some(
    (other) => other !== token && new RegExp(`^${escapePattern(stem)}(?:${KINDS})$`, 'i').test(other),
  );
}

/** Selectors of small parts that only some blocks have and that say "Internal note" or the like. */
function* labels(items: readonly Element[]): Generator<void, string[]> {
  const found = new Set<string>();
  for (const [index, item] of items.entries()) {
    if (index % STEP === 0) yield;
    for (const part of partsIn(item, LABELS, MAX_PARTS)) {
      if (
        part.childElementCount === 0 &&
        (part.textContent?.length ?? 0) <= 40 &&
        NOTE_LABEL.test(textOf(part))
      ) {
        const key = keysOf(part)[0];
        if (key) found.add(key);
      }
    }
  }
  return [...found];
}

type Phrase = { at: string; phrase: string };

/** What the head says beside name and time ("Comments added"), when it means a note, is not said of all, nor of the opener. */
function phrases(written: readonly Written[]): Phrase[] {
  const said = written.map(({ head, author }) => ({
    phrase: phraseOf(head, author.name),
    author: author.name,
  }));
  const opener = said[0]?.author;
  const opened = new Set(said.filter(({ author }) => author === opener).map(({ phrase }) => phrase));
  const telling = new Set(
    said.map(({ phrase }) => phrase).filter((phrase) => NOTE_PHRASE.test(phrase) && !opened.has(phrase)),
  );
  return [...telling].flatMap((phrase) => {
    const at = elementSaying(written, phrase);
    return at ? [{ at, phrase }] : [];
  });
}

/** The last words of the head without figures: what was done, after who did it. */
function phraseOf(head: string, author: string): string {
  const rest = author ? head.slice(head.indexOf(author) + author.length) : head;
  return /[\p{L}][\p{L} ]{3,40}$/u.exec(rest.replace(/[^\p{L}]+$/u, ''))?.[0].trim() ?? '';
}

function elementSaying(written: readonly Written[], phrase: string): string | null {
  for (const { item, head } of written) {
    if (!head.includes(phrase)) continue;
    const parts = partsIn(item, '*', MAX_PARTS).filter(
      (part) => (part.textContent?.length ?? 0) <= MAX_HEAD && textOf(part).endsWith(phrase),
    );
    const key = parts
      .map((part) => keysOf(part).find((one) => one.startsWith('.')))
      .findLast((one) => one !== undefined);
    if (key) return key;
  }
  return null;
}

function isPartial(count: number, all: number): boolean {
  return count > 0 && count < all;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replace(/\\-/g, '-');
}

const MAX_PARTS = 60;
/** Characters, with the spaces of the markup: more is no head. */
const MAX_HEAD = 2_000;
const LABELS = 'span,div,b,strong,small,label,em,i,svg,[title],[aria-label]';
const PRIVATE =
  /(?:^|[-_a-z])(?:internal|private|whisper|confidential|not-?visible|invisible-?for)(?![a-z]*(?:reply|toggle|button|link))/i;
const KINDS = 'message|msg|reply|response|customer|agent|public|email|mail|answer|post|chat|phone|external';
const NOTE_LABEL =
  /^(?:internal|private|internal (?:note|comment)|private (?:note|comment)|staff only|note|intern|interne? (?:notiz|kommentar|notitie|note|opmerking)|note (?:interne|privée)|nota (?:interna|privada|privata)|privat|внутренн\p{L}* (?:заметка|комментарий)|内部备注|社内メモ)$/iu;
const NOTE_PHRASE =
  /internal|private|\bnotes?\b|comment|kommentar|notiz|notitie|opmerking|commentaire|comentario|comentário|commento|commenti|nota\b|заметк|коммент|تعليق|备注|評論|コメント/iu;
