import { isLasting } from '@/lib/read/generic/keys-of';
import type { Written } from '@/lib/read/generic/written';
import type { Selector, Test } from '@/lib/sites/vocabulary';
import { namesOf } from './names-of';

/** Two tests that tell the customer's blocks from the agents'. */
export type Difference = {
  customer: Test;
  agent: Test;
  /** False when only looks differ, such as a colour: then the side is the better sign. */
  isLasting: boolean;
};

type Kind = 'is' | 'inside' | 'has';
type Mark = { kind: Kind; selector: Selector; worth: number };
/** A mark and which of the blocks have it: looked up once, since every mark is paired with many others. */
type Sorted = Mark & { has: readonly boolean[] };

/**
 * What differs between two blocks, best first: marks of both before a mark of one that the other lacks, the more lasting
 * before the less, and what sorts all blocks onto one side or the other before what leaves some out. What puts one author
 * on both sides is no difference between customers and agents, but between two of their messages. Rests between marks.
 */
export function* findDifferences(
  customer: Element,
  agent: Element,
  blocks: readonly Written[],
  root: Element,
): Generator<void, Difference[]> {
  const ofCustomer = yield* sortBy(marksOf(customer, root), agent, blocks, root);
  const ofAgent = yield* sortBy(marksOf(agent, root), customer, blocks, root);
  const pairs = ofCustomer.flatMap((one) =>
    ofAgent
      .filter((other) => other.kind === one.kind)
      .map((other) => ({ customer: testOf(one), agent: testOf(other), one, other })),
  );
  const single = [
    ...ofCustomer.map((one) => ({ customer: testOf(one), agent: lackOf(one), one, other: null })),
    ...ofAgent.map((one) => ({ customer: lackOf(one), agent: testOf(one), one, other: null })),
  ];
  return [...pairs, ...single]
    .map((difference) => ({ difference, sides: blocks.map((_, at) => sideAt(at, difference)) }))
    .filter(({ sides }) => keepsAuthorsTogether(blocks, sides))
    .map(({ difference, sides }) => ({ ...difference, rank: rankOf(difference, sides) }))
    .sort((one, other) => other.rank - one.rank)
    .map(({ customer, agent, one, other }) => ({
      customer,
      agent,
      // A part that only one of two messages holds may be chance: a picture, a signature.
      isLasting: Math.min(one.worth, other?.worth ?? one.worth) >= 2 && (other !== null || one.kind === 'is'),
    }));
}

type Side = 'first' | 'second' | 'neither' | 'both';

/** The marks that the other block lacks, each with the blocks that have it. */
function* sortBy(
  marks: readonly Mark[],
  lacking: Element,
  blocks: readonly Written[],
  root: Element,
): Generator<void, Sorted[]> {
  const sorted: Sorted[] = [];
  for (const mark of marks) {
    yield;
    if (!hasMark(lacking, mark, root))
      sorted.push({ ...mark, has: blocks.map(({ item }) => hasMark(item, mark, root)) });
  }
  return sorted;
}

function sideAt(at: number, { one, other }: { one: Sorted; other: Sorted | null }): Side {
  const first = one.has[at] === true;
  const second = other ? other.has[at] === true : !first;
  if (first && second) return 'both';
  return first ? 'first' : second ? 'second' : 'neither';
}

function keepsAuthorsTogether(blocks: readonly Written[], sides: readonly Side[]): boolean {
  const known = new Map<string, Side>();
  return blocks.every(({ author }, index) => {
    const side = sides[index];
    const name = author.email ?? author.name;
    if (name === '' || side === undefined || side === 'neither') return true;
    const before = known.get(name);
    known.set(name, side);
    return before === undefined || before === side;
  });
}

function marksOf(block: Element, root: Element): Mark[] {
  const own = markNames(block).map((name) => ({ kind: 'is' as const, ...name, worth: name.worth + 0.5 }));
  const around: Mark[] = [];
  for (let at = block.parentElement; at && at !== root && root.contains(at); at = at.parentElement)
    around.push(...markNames(at).map((name) => ({ kind: 'inside' as const, ...name })));
  const parts = [...block.querySelectorAll('*')].slice(0, 200);
  const inside = parts.flatMap((part) =>
    markNames(part).map((name) => ({ kind: 'has' as const, ...name, worth: name.worth - 0.5 })),
  );
  const unique = new Map(
    [...own, ...around, ...inside].map((mark) => [`${mark.kind} ${mark.selector}`, mark]),
  );
  return [...unique.values()].sort((one, other) => other.worth - one.worth).slice(0, MAX_MARKS);
}

/** Lasting names but tags, and as a last resort class names that say how something looks. */
function markNames(element: Element): { selector: Selector; worth: number }[] {
  const names = namesOf(element).filter(
    ({ selector, worth }) => worth > 2 && !/^(?:#|\[id\^)/.test(selector),
  );
  const flags = [...element.attributes]
    .filter(({ name, value }) => /^(?:data|aria)-/.test(name) && /^(?:true|false|in|out)$/.test(value))
    .map(({ name, value }) => ({ selector: `[${name}="${value}"]`, worth: 3.8 }));
  const looks = [...element.classList]
    .filter((token) => isLasting(token))
    .map((token) => ({ selector: `.${CSS.escape(token)}`, worth: 1 }));
  const known = new Set([...names, ...flags].map(({ selector }) => selector));
  return [...names, ...flags, ...looks.filter(({ selector }) => !known.has(selector))];
}

function hasMark(block: Element, { kind, selector }: Mark, root: Element): boolean {
  if (kind === 'is') return block.matches(selector);
  if (kind === 'has') return block.querySelector(selector) !== null;
  const around = block.closest(selector);
  return around !== null && around !== block && root.contains(around);
}

function testOf({ kind, selector }: Mark): Test {
  if (kind === 'is') return { is: selector };
  return kind === 'has' ? { has: selector } : { inside: selector };
}

function lackOf({ kind, selector }: Mark): Test {
  if (kind === 'is') return { is: `:not(${selector})` };
  return kind === 'has' ? { lacks: selector } : { is: `:not(${selector} *)` };
}

function rankOf({ one, other }: { one: Mark; other: Mark | null }, sides: readonly Side[]): number {
  const sorted =
    sides.filter((side) => side === 'first' || side === 'second').length / Math.max(1, sides.length);
  return sorted * 4 + Math.min(one.worth, other?.worth ?? one.worth) + (other ? 1 : 0);
}

const MAX_MARKS = 60;
