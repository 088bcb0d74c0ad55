import type { Find } from '@/lib/sites/vocabulary';
import { isShown } from '../is-shown';
import { partsIn } from '../parts-in';
import type { Found } from './found';
import { isLasting } from './keys-of';
import { pathOf } from './path-of';
import { shellsOf } from './shells-of';
import { timeFind } from './time-find';
import { wordsOf } from './words-of';
import { wordsWithin } from './words-within';

/**
 * Issue trackers show the first message apart, as a description above the thread. It is found by being dressed like the
 * messages' words or called a description, and taken only when there is one such part, with a time and an author.
 */
export function addOpening(found: Found, times: readonly Element[], now: Date): Found {
  const { container, messages, authorKey } = found;
  const body = openingBody(found);
  if (!body) return found;
  const before = times.filter(
    (time) => !container.contains(time) && !body.contains(time) && precedes(time, container),
  );
  const clock = before.toSorted((one, other) => depth(roofOf(other, body)) - depth(roofOf(one, body)))[0];
  const author = clock ? authorBy(clock, container, authorKey) : null;
  if (!clock || !author) return found;
  const roof = roofOf(clock, body);
  const block = roof.contains(container) ? body.parentElement : roof;
  if (!block || block.contains(container)) return found;
  const root = roofOf(block, container);
  const time = timeFind(clock, pathOf(clock), now);
  return {
    ...found,
    root: pathOf(root),
    container: root,
    items: [block, ...found.items],
    messages: {
      ...messages,
      item: [`${pathOf(block)}, ${messages.item.join(', ')}`],
      body: [`${pathOf(body)}, ${messages.body.join(', ')}`],
      author: [...messages.author, ...inPage(nameFinds(author))],
      time: [...messages.time, ...(time ? inPage([time]) : [])],
    },
  };
}

function openingBody({ container, items, messages }: Found): Element | null {
  const [key] = messages.body;
  if (!key || key === ':scope') return null;
  const tokens = items
    .flatMap((item) => partsIn(item, key, 1))
    .flatMap((body) => shellsOf(body).flatMap((shell) => [...shell.classList]));
  const dressed = [...new Set(tokens)].filter(isLasting).map((token) => `.${CSS.escape(token)}`);
  for (const selector of [[key, ...dressed].join(','), '[class*="description" i],[id*="description" i]']) {
    const apart = partsIn(container.ownerDocument.documentElement, selector, MAX_APART).filter(
      (part) =>
        !container.contains(part) &&
        !part.contains(container) &&
        precedes(part, container) &&
        part.closest('a,nav,button') === null &&
        isShown(part) &&
        wordsWithin(part) >= 3,
    );
    const [only, ...others] = apart.filter(
      (part, index) => !apart[index + 1] || !part.contains(apart[index + 1] ?? null),
    );
    if (only && others.length === 0) return only;
  }
  return null;
}

/** An opening is one of few. */
const MAX_APART = 500;

/** Up from the time until somebody is named. */
function authorBy(clock: Element, container: Element, authorKey: string | null): Element | null {
  for (let at = clock.parentElement; at && !at.contains(container); at = at.parentElement) {
    const named = [...at.querySelectorAll(`${authorKey ? `${authorKey},` : ''}a,span,b,strong`)].filter(
      (part) => !part.contains(clock) && !clock.contains(part) && isName(part, authorKey),
    );
    if (named[0]) return named[0];
  }
  return null;
}

function isName(part: Element, authorKey: string | null): boolean {
  const text = part.textContent?.trim() ?? '';
  if (text.length < 2 || text.length > 60 || !/\p{L}/u.test(text)) return false;
  return (
    (authorKey !== null && part.matches(authorKey)) ||
    [...wordsOf(part)].some((word) => /^(?:author|user|creator|reporter|sender)$/.test(word))
  );
}

function nameFinds(author: Element): Find[] {
  return [{ text: pathOf(author) }];
}

function inPage(finds: readonly Find[]): Find[] {
  return finds.map((find) => ({ ...find, in: 'page' }));
}

function roofOf(one: Element, other: Element): Element {
  let roof = one;
  while (!roof.contains(other) && roof.parentElement) roof = roof.parentElement;
  return roof;
}

function depth(element: Element): number {
  let steps = 0;
  for (let at = element.parentElement; at; at = at.parentElement) steps += 1;
  return steps;
}

function precedes(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & 4) > 0;
}
