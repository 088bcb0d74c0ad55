import { wordsWithin } from './words-within';

/** A block and the shells round its words: what it is often says one of them. */
export function shellsOf(item: Element): Element[] {
  const shells = [item];
  for (
    let at: Element | undefined = item;
    at && shells.length < MAX_SHELLS && at.childElementCount < MAX_CHILDREN;
  ) {
    const half: number = wordsWithin(at) / 2;
    const inner: Element | undefined = [...at.children].find(
      (child) => half > 0 && wordsWithin(child) >= half,
    );
    if (inner) shells.push(inner);
    at = inner;
  }
  return shells;
}

const MAX_SHELLS = 6;
/** What holds more is no shell but the words themselves. */
const MAX_CHILDREN = 200;
