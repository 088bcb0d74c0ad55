import type { Family } from './family';
import { pathOf } from './path-of';
import { wordsOf } from './words-of';
import { wordsWithin } from './words-within';

/** Blocks that are alone so far, as in a new ticket: those round a time that are called a message. */
export function findLoneBlocks(times: readonly Element[]): Family[] {
  return times.slice(0, MAX_TIMES).flatMap((time) => {
    const families: Family[] = [];
    for (let at = time.parentElement, steps = 0; at && steps < MAX_STEPS; at = at.parentElement, steps += 1) {
      const roof = at.parentElement;
      if (roof && isCalledMessage(at) && wordsWithin(at) > wordsWithin(time) * 2) {
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

const MAX_TIMES = 20;
const MAX_STEPS = 8;
const MESSAGE_WORDS = /^(?:message|msg|comment|article|thread|entry|reply|post|note|issue|ticket|bubble)$/;
