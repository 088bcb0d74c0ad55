import type { Person } from '@/lib/model/conversation';
import type { Test, TestKinds } from '@/lib/sites/vocabulary';
import { isAmber } from './is-amber';
import type { Page } from './page';
import { queryAll } from './query-all';
import { samePerson } from './same-person';
import { sideOf } from './side-of';
import { textOf } from './text-of';
import { workDomain } from './work-domain';

/** What a test is asked about. Who wrote it and the people of the conversation are known for messages only. */
export type Subject = {
  page: Page;
  root: Element;
  element: Element;
  author?: Person;
  customer?: Person;
  agent?: Person | null;
};

/** Whether all that the test asks holds of the subject. */
export function holds(test: Test, subject: Subject): boolean {
  return (Object.keys(asks) as (keyof TestKinds)[]).every((kind) => ask(kind, test, subject));
}

function ask<K extends keyof TestKinds>(kind: K, test: Test, subject: Subject): boolean {
  const asked: TestKinds[K] | undefined = test[kind];
  return asked === undefined || asks[kind](asked, subject);
}

/** Characters; a mark is short, and on a long text a pattern could take for ever. */
const MAX_SAID = 1_000;

type Ask<K extends keyof TestKinds> = (asked: TestKinds[K], subject: Subject) => boolean;

const asks: { [K in keyof TestKinds]: Ask<K> } = {
  is: (selector, { element }) => element.matches(selector),
  inside: (selector, { element }) => element.closest(selector) !== null,
  has: (selector, { element, page }) => queryAll(element, selector, page).length > 0,
  lacks: (selector, { element, page }) => queryAll(element, selector, page).length === 0,
  present: (selector, { page }) => queryAll(page.document, selector, page).length > 0,
  absent: (selector, { page }) => queryAll(page.document, selector, page).length === 0,
  url: (pattern, { page }) => new RegExp(pattern, 'iu').test(page.url.href),
  says: ({ at, match }, { element, page }) => {
    const pattern = new RegExp(match, 'iu');
    return queryAll(element, at, page).some((part) => pattern.test(textOf(part).slice(0, MAX_SAID)));
  },
  author: (who, { author, customer, agent }) => {
    const person = who === 'self' ? agent : customer;
    return author !== undefined && person !== null && person !== undefined && samePerson(author, person);
  },
  named: (names, { author }) =>
    [author?.name, author?.email].some((name) => name !== undefined && names.includes(name.toLowerCase())),
  email: (what, { author, customer, agent }) => {
    if (what === 'not-shown') return !author?.email;
    if (what === 'shown') return Boolean(author?.email);
    const domain = workDomain(author);
    return domain !== null && domain === workDomain(what === 'own-domain' ? agent : customer);
  },
  side: (side, { element, root }) => sideOf(element, root) === side,
  background: (_amber, { element }) => isAmber(element),
};
