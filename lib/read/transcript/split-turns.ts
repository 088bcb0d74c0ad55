/** One person's turn in a transcript, in the words of the text it came from. */
export interface Turn {
  author: string;
  text: string;
  time: string;
  email?: string;
  sentAt?: string | null;
}

interface Opening {
  author: string;
  time: string;
  /** What stands on the same line. */
  rest: string;
  /** A name with a time beside it is a speaker; a bare "Name:" may as well be a field of a form. */
  isTimed: boolean;
}

const NAME = String.raw`[\p{L}@][\p{L}\p{N}@.'’ _-]{0,39}?`;
const CLOCK = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?`;
const DAY = String.raw`(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\p{L}{3,9}\.? \d{1,2}(?:,? \d{4})?|\d{1,2}\.? \p{L}{3,9}\.?(?: \d{4})?)`;
const WHEN = `(?:${DAY}[, T]{1,3}(?:at )?)?${CLOCK}`;

/** How programs write the head of a turn. Each has the groups `author`, `time` and `rest`. */
const openings: readonly RegExp[] = [
  // [20/11/2026, 10:42] Dana: text    10:42 Dana: text    20/11/2026, 10:42 - Dana: text
  new RegExp(
    String.raw`^[[(]?(?<time>${WHEN})[\])]?(?: ?[-–—|])? {0,3}(?<author>${NAME}) ?: ?(?<rest>.*)$`,
    'iu',
  ),
  // Dana (10:42 AM): text    Dana [10:42]: text    Dana, 10:42: text
  new RegExp(String.raw`^(?<author>${NAME})[,]? [([]?(?<time>${WHEN})[)\]]? ?: ?(?<rest>.*)$`, 'iu'),
  // Dana Reyes  10:42 AM (the words on the lines below)
  new RegExp(
    String.raw`^(?<author>${NAME}),?(?: ?[-–—|•·])? {1,4}[([]?(?<time>${WHEN})[)\]]?(?<rest>)$`,
    'iu',
  ),
];
const bareOpening = new RegExp(`^(?<author>${NAME}) ?:(?!//) ?(?<rest>.*)$`, 'iu');

/** A line longer than this opens no turn: it is prose. */
const MAX_LINE = 2_000;

/** Names that a transcript gives to sides, in any case. */
export const SIDES =
  /^(?:customer|client|visitor|user|guest|agent|support|operator|advisor|me|you|kunde|cliente?|agente)$/i;

/** Splits a chat's text at the heads of its turns. Null when it has no two turns that are surely turns. */
export function splitTurns(text: string): Turn[] | null {
  const lines = text.split('\n');
  const speakers = findSpeakers(lines);
  const turns: Turn[] = [];
  for (const line of lines) {
    const opening = openTurn(line);
    if (opening && (opening.isTimed || speakers.has(opening.author)))
      turns.push({ author: opening.author, time: opening.time, text: opening.rest });
    else {
      const last = turns.at(-1);
      if (last) last.text += `\n${line}`;
      // Words before the first turn belong to none: a heading, or it was no transcript after all.
      else if (line.trim() !== '' && line.length > 200) return null;
    }
  }
  const spoken = turns
    .map((turn) => ({ ...turn, text: turn.text.trim() }))
    .filter((turn) => turn.text !== '');
  return spoken.length >= 2 ? spoken : null;
}

/** Names before a bare colon count as speakers when they come back, or name a side. */
function findSpeakers(lines: readonly string[]): Set<string> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const opening = openTurn(line);
    if (opening) counts.set(opening.author, (counts.get(opening.author) ?? 0) + 1);
  }
  const back = [...counts].filter(([author, count]) => count > 1 || SIDES.test(author));
  // Where somebody surely speaks, whoever answers once speaks too.
  return new Set((back.length > 0 ? [...counts] : back).map(([author]) => author));
}

function openTurn(line: string): Opening | null {
  if (line.length > MAX_LINE) return null;
  for (const pattern of openings) {
    const found = pattern.exec(line.trim())?.groups;
    if (found?.author)
      return { author: found.author.trim(), time: found.time ?? '', rest: found.rest ?? '', isTimed: true };
  }
  const bare = bareOpening.exec(line.trim())?.groups;
  if (!bare?.author || bare.author.split(' ').length > 4) return null;
  return { author: bare.author.trim(), time: '', rest: bare.rest ?? '', isTimed: false };
}
