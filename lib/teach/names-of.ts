import type { Selector } from '@/lib/sites/vocabulary';
import { readClass } from './read-class';

/** A selector that an element could be known by, and how likely it is to last: 5 for marks made to be found by, 1 for a tag. */
export type Name = { selector: Selector; worth: number };

/** The names of an element by itself, best first. Never a place among siblings, never a made-up class name. */
export function namesOf(element: Element): Name[] {
  const names = [
    ...[...element.attributes].flatMap(attributeNames),
    ...[...element.classList].flatMap((token) => {
      const selector = readClass(token);
      return selector === null ? [] : [{ selector, worth: 3 }];
    }),
    { selector: element.localName, worth: tagWorth(element.localName) },
  ];
  return names.sort((one, other) => other.worth - one.worth);
}

function attributeNames({ name, value }: Attr): Name[] {
  if (MADE_TO_BE_FOUND.has(name))
    return isWord(value) ? [{ selector: `[${name}="${value}"]`, worth: 5 }] : [];
  if (name === 'role') return isWord(value) ? [{ selector: `[role="${value}"]`, worth: 3.5 }] : [];
  if (name === 'id') return idNames(value);
  if (!/^data-[a-z][a-z-]*$/.test(name) || TRANSIENT.test(name)) return [];
  if (isWord(value) && !IDENTITY.test(name)) return [{ selector: `[${name}="${value}"]`, worth: 4 }];
  // What varies from block to block names it by being there: `data-message-id`.
  return [{ selector: `[${name}]`, worth: 3.5 }];
}

/** `#thread` as it is; of `message-4711` the part that all messages share. */
function idNames(value: string): Name[] {
  if (isWord(value)) return [{ selector: `#${CSS.escape(value)}`, worth: 4 }];
  const stem = /^([A-Za-z][A-Za-z_-]{2,}[-_:])[\w:-]*\d[\w:-]*$/.exec(value)?.[1];
  return stem ? [{ selector: `[id^="${stem}"]`, worth: 3.2 }] : [];
}

/** A name that somebody chose: letters, and hardly a figure. */
function isWord(value: string): boolean {
  return /^[A-Za-z][\w.:-]{1,59}$/.test(value) && !/\d{2,}|\d[a-z]|[a-z]\d[A-Z]/.test(value);
}

function tagWorth(tag: string): number {
  if (tag.includes('-')) return 3.5;
  return SAYING_TAGS.has(tag) ? 2 : 1;
}

const MADE_TO_BE_FOUND = new Set([
  'data-testid',
  'data-test-id',
  'data-test',
  'data-qa',
  'data-cy',
  'data-tid',
  'data-automation-id',
  'itemprop',
]);
/** What tells one element from all others names no kind of element, however plain its value is. */
const IDENTITY =
  /-(?:id|urn|uuid|guid|uid|ts|hash|name|user|author|title|label)$|^data-(?:id|urn|uid|name|title|label)$/;
/** States, places and scopes that tools put on elements. */
const TRANSIENT =
  /^data-(?:v|state|status|active|selected|focus\w*|hover\w*|open|closed|highlighted|index|position|offset|size|height|width|key|reactid|reactroot|loaded|read|unread|visible)(?:-|$)/;
const SAYING_TAGS = new Set([
  'article',
  'time',
  'address',
  'cite',
  'main',
  'header',
  'footer',
  'form',
  'textarea',
  'h1',
]);
