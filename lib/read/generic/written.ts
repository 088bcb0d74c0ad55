import type { Person } from '@/lib/model/conversation';
import { findText } from '../find-text';
import { outermost } from '../outermost';
import type { Page } from '../page';
import { queryAll } from '../query-all';
import { renderLines } from '../render-lines';
import type { Found } from './found';

/** A block that has words, who wrote it, and the first of its words. */
export type Written = {
  item: Element;
  author: Person;
  /** Where the author's name leads, when it is a link. */
  profile: string | null;
  head: string;
  text: string;
};

/** The blocks that are messages, in the order of the page, with their authors. Rests between blocks. */
export function* writtenBlocks(found: Found, page: Page): Generator<void, Written[]> {
  const written: Written[] = [];
  for (const item of found.items) {
    yield;
    const text = textIn(item, found, page);
    if (text === '') continue;
    const scope = { page, root: found.container, element: item };
    const email = found.messages.email ? findText(found.messages.email, scope) : null;
    const author = {
      name: (findText(found.messages.author, scope) ?? '').slice(0, MAX_NAME),
      ...(email ? { email } : {}),
    };
    written.push({
      item,
      author,
      profile: profileIn(item, found.authorKey),
      head: headOf(item, text),
      text: text.slice(0, 4_000),
    });
  }
  return written;
}

const MAX_BODIES = 40;
/** Of each: as many as hold the words that tell who wrote it. */
const MAX_ELEMENTS = 600;
/** Characters; names are compared by patterns that take long on more. */
const MAX_NAME = 1_000;

function textIn(item: Element, { messages }: Found, page: Page): string {
  const bodies = messages.body.flatMap((selector) =>
    outermost(queryAll(item, selector, page)).slice(0, MAX_BODIES),
  );
  const lines = bodies.flatMap((body) => renderLines(body, { most: MAX_ELEMENTS }).map((line) => line.text));
  return lines.join('\n').trim();
}

function profileIn(item: Element, authorKey: string | null): string | null {
  const named = authorKey === null ? null : item.querySelector(authorKey);
  const link = named?.closest('a[href]') ?? named?.querySelector('a[href]');
  return link?.getAttribute('href') ?? null;
}

/** The words of a block before its text. */
function headOf(item: Element, text: string): string {
  const whole = item.textContent ?? '';
  const start = whole.indexOf(text.slice(0, 40));
  return whole
    .slice(0, start < 0 ? 200 : start)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 400);
}
