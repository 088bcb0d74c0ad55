import { partsIn } from '../parts-in';
import type { Family } from './family';
import { isAway } from './is-away';
import { isLasting } from './keys-of';
import { pathOf } from './path-of';
import { wordsOf } from './words-of';
import { wordsWithin } from './words-within';

/** Blocks that are alone so far, as in a new ticket: those round a time that are called a message. */
export function findLoneBlocks(times: readonly Element[]): Family[] {
  return times.slice(0, MAX_TIMES).flatMap((time) => {
    const families: Family[] = [];
    for (let at = time.parentElement, steps = 0; at && steps < MAX_STEPS; at = at.parentElement, steps += 1) {
      const roof = at.parentElement;
      if (roof && isCalledMessage(at) && !isEntry(at) && wordsWithin(at) > wordsWithin(time) * 2) {
        families.push({ container: roof, items: [at], named: true, selector: pathOf(at) });
      }
    }
    return families;
  });
}

function isCalledMessage(element: Element): boolean {
  return (
    element.matches('article,[role="article"]') ||
    [...wordsOf(element)].some((word) => MESSAGE_WORDS.test(word))
  );
}

/** A row, one of many, or with a heading that leads to a page of its own: it stands for something that is elsewhere. */
function isEntry(element: Element): boolean {
  if (element.matches('tr,[role="row"],[role="option"],option')) return true;
  const [token] = [...element.classList].filter(isLasting);
  const alike = token
    ? (element.parentElement?.querySelectorAll(`:scope > .${CSS.escape(token)}`) ?? [])
    : [];
  return alike.length >= MANY || partsIn(element, HEADING_LINKS, MAX_LINKS).some(isAway);
}

const MANY = 4;
const MAX_LINKS = 20;
const HEADING_LINKS = 'h1 a[href],h2 a[href],h3 a[href],h4 a[href]';
const MAX_TIMES = 20;
const MAX_STEPS = 8;
const MESSAGE_WORDS = /^(?:message|msg|comment|article|thread|entry|reply|post|note|issue|ticket|bubble)$/;
