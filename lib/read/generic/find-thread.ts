import { isShown } from '../is-shown';
import { sideOf } from '../side-of';
import type { Family } from './family';
import { sampleOf } from './family';
import { fieldsOf } from './field';
import { findFamilies } from './find-families';
import { findLoneBlocks } from './find-lone-blocks';
import type { Found } from './found';
import { inferAuthor } from './infer-author';
import { inferBody } from './infer-body';
import { inferSides } from './infer-sides';
import { inferTime } from './infer-time';
import { leadsElsewhere } from './leads-elsewhere';
import { likeAList } from './like-a-list';
import { pathOf } from './path-of';
import { standSideBySide } from './stand-side-by-side';

/** The family of blocks that reads most like a conversation, or null. Rests between families. */
export function* findThread(times: readonly Element[], now: Date): Generator<void, Found | 'several' | null> {
  return yield* bestOf(yield* findFamilies(times), times, now);
}

/** A conversation of one message, as in a new ticket, found by its name alone; or null. */
export function* findLone(times: readonly Element[], now: Date): Generator<void, Found | 'several' | null> {
  return yield* bestOf(findLoneBlocks(times), times, now);
}

function* bestOf(
  families: readonly Family[],
  times: readonly Element[],
  now: Date,
): Generator<void, Found | 'several' | null> {
  const unique = [...new Map(families.map((family) => [family.selector, family])).values()];
  const promising: { family: Family; crowd: number; promise: number }[] = [];
  for (const family of unique) {
    yield;
    if (!family.items.some(isShown) || standSideBySide(sampleOf(family.items))) continue;
    const crowd = crowdOf(family, times);
    promising.push({ family, crowd, promise: promiseOf(family) * crowd });
  }
  const likely = promising
    .filter(({ promise }) => promise > 0)
    .sort((one, other) => other.promise - one.promise);
  const judged: Judged[] = [];
  for (const { family, crowd } of likely.slice(0, MAX_JUDGED)) {
    yield;
    const one = yield* judge(family, crowd, now);
    if (one && one.score >= MIN_SCORE) judged.push(one);
  }
  const [best, ...others] = judged.sort((one, other) => other.score - one.score);
  if (!best) return null;
  return others.some((other) => isRival(other, best)) ? 'several' : best.found;
}

type Judged = { found: Found; score: number };

/** Blocks of the same kind under another roof, and not few: the pane of another conversation. */
function isRival(other: Judged, best: Judged): boolean {
  const [one, two] = [other, best].map(({ found }) => found.messages.item[0]?.split(/[ >]+/).at(-1));
  const apart =
    !best.found.container.contains(other.found.container) &&
    !other.found.container.contains(best.found.container);
  return apart && one === two && one?.includes('.') === true && other.score > best.score / 3;
}

/** 1, and less for blocks with more than three times each: those are rooms full of blocks. */
function crowdOf({ items }: Family, times: readonly Element[]): number {
  const held = new Set(items);
  const clocks = times.filter((time) => hasAncestorIn(time, held)).length / items.length;
  return clocks > 3 ? 3 / clocks : 1;
}

function hasAncestorIn(element: Element, held: Set<Element>): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (held.has(at)) return true;
  return false;
}

/** A quick look: much text, little of it in links. */
function promiseOf({ items }: Family): number {
  const shown = sampleOf(items);
  const length = shown.reduce((sum, item) => sum + Math.min(1_500, item.textContent?.trim().length ?? 0), 0);
  const linked = shown.reduce((sum, item) => sum + Math.min(1_500, longestLink(item)), 0);
  const rows = shown.every((item) => item.matches('tr,[role="row"],[role="option"],option')) ? 0.4 : 1;
  return Math.max(0, length - linked * 4) * rows * Math.sqrt(items.length);
}

/** Links to other pages only: a long one is a row of a list that leads to a conversation. */
function longestLink(item: Element): number {
  return Math.max(
    0,
    ...[...item.querySelectorAll('a[href]:not([href^="#"])')].map(
      (link) => link.textContent?.trim().length ?? 0,
    ),
  );
}

function* judge(family: Family, crowd: number, now: Date): Generator<void, Judged | null> {
  const sample = sampleOf(family.items);
  const fields = fieldsOf(sample);
  yield;
  const time = inferTime(fields, now);
  if (!time) return null;
  yield;
  const author = inferAuthor(fields, time, now);
  yield;
  const keys = [time.key, ...(author ? [author.key] : [])];
  const body = yield* inferBody(sample, fields, [time.elements, ...(author ? [author.elements] : [])], keys);
  if (!family.named && body.filled < Math.max(2, sample.length / 2)) return null;
  if (body.score <= 0 || (!author && !tellsSides(family))) return null;
  if (leadsElsewhere(sample, body.selectors)) return null;
  const named = author?.coverage ?? 0;
  const alone = 1 / Math.max(1, author?.perBlock ?? 1);
  const list = likeAList(family, author, body);
  return {
    score:
      (body.score / sample.length) *
      Math.sqrt(family.items.length) *
      (0.3 + 0.7 * named) *
      time.coverage *
      crowd *
      crowd *
      alone *
      list,
    found: {
      kind: 'thread',
      root: pathOf(family.container),
      container: family.container,
      items: family.items,
      authorKey: author?.key ?? null,
      sureness: 0.4 + 0.3 * named + 0.2 * time.coverage,
      messages: {
        item: [family.selector],
        id: [{ attribute: { at: ':scope', name: 'id' } }, { attribute: { at: ':scope', name: 'data-id' } }],
        author: author?.name ?? [],
        email: author?.email ?? [],
        time: time.finds,
        carry: named < 0.9 || time.coverage < 0.9,
        body: body.selectors,
        strip: body.strip,
        order: 'by-time',
      },
    },
  };
}

/** Whether nameless blocks can be told apart: by names of sides, or because they stand on both. */
function tellsSides({ container, items }: Family): boolean {
  if (inferSides(items).length > 0) return true;
  const sides = new Set(items.map((item) => sideOf(item, container)));
  return sides.has('left') && sides.has('right');
}

const MAX_JUDGED = 12;
/** Characters of prose, about: under this it is a menu with dates. */
const MIN_SCORE = 3;
