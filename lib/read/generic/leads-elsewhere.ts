import { partsIn } from '../parts-in';
import { textOf } from '../text-of';
import { isAway } from './is-away';

/**
 * Whether blocks are entries of a list, a feed or a search: most of them have the title of something else as a link to it,
 * and each another title. What a message links to stands in its words, and in a thread all titles are the page's own.
 */
export function leadsElsewhere(items: readonly Element[], bodies: readonly string[]): boolean {
  const titles = items.flatMap((item) => titleOf(item, bodies) ?? []);
  if (titles.length < Math.max(2, items.length * 0.7)) return false;
  const distinct = new Set(titles.map(bare));
  const [one = ''] = distinct;
  if (distinct.size > titles.length / 2) return true;
  return !(items[0]?.ownerDocument.title ?? '').toLowerCase().includes(one);
}

/** In a list of terms the title is the term. */
function titleOf(item: Element, bodies: readonly string[]): string | null {
  const term = item.localName === 'dd' ? item.previousElementSibling : null;
  const links = [
    ...(term ? partsIn(term, 'a[href]', MAX_LINKS) : []),
    ...partsIn(item, 'a[href]', MAX_LINKS),
  ];
  const title = links.find(
    (link) => isAway(link) && isTitle(textOf(link)) && !bodies.some((body) => isInside(link, body)),
  );
  return title ? textOf(title) : null;
}

function isInside(link: Element, body: string): boolean {
  return body !== ':scope' && link.closest(body) !== null;
}

function isTitle(text: string): boolean {
  return text.length >= MIN_TITLE && text.split(/\s+/).length >= 3;
}

function bare(title: string): string {
  return title.replace(/^(?:(?:re|fwd?|aw|wg|sv|tr|rv|antw)\s*:\s*)+/i, '').toLowerCase();
}

const MAX_LINKS = 20;
const MIN_TITLE = 12;
