import type { Find, FindKinds } from '@/lib/sites/vocabulary';
import type { Page } from './page';
import { queryAll } from './query-all';
import { textOf } from './text-of';

/** Where a field is looked for. */
export type Scope = { page: Page; root: Element; element: Element };

/** The text that the first successful find yields, trimmed, or null when none does. */
export function findText(finds: readonly Find[], scope: Scope): string | null {
  for (const find of finds) {
    const start =
      find.in === 'page'
        ? scope.page.document.documentElement
        : find.in === 'root'
          ? scope.root
          : scope.element;
    const text = firstMatch(runFind(find, start, scope.page), find.match);
    if (text !== null) return text;
  }
  return null;
}

function* runFind(find: Find, start: Element, page: Page): Generator<string> {
  for (const kind of Object.keys(finders) as (keyof FindKinds)[]) yield* run(kind, find, start, page);
}

function run<K extends keyof FindKinds>(
  kind: K,
  find: Partial<FindKinds>,
  start: Element,
  page: Page,
): Iterable<string> {
  const need: FindKinds[K] | undefined = find[kind];
  return need === undefined ? [] : finders[kind](need, start, page);
}

function firstMatch(candidates: Iterable<string>, match: string | undefined): string | null {
  for (const candidate of candidates) {
    const trimmed = candidate.trim().slice(0, MAX_FIELD);
    const text = match === undefined ? trimmed : (new RegExp(match, 'iu').exec(trimmed)?.[1] ?? '').trim();
    if (text !== '') return text;
  }
  return null;
}

/** Characters that a field is looked for in. */
const MAX_FIELD = 100_000;

type Finder<K extends keyof FindKinds> = (need: FindKinds[K], start: Element, page: Page) => Iterable<string>;

const finders: { [K in keyof FindKinds]: Finder<K> } = {
  *text(selector, start, page) {
    for (const element of queryAll(start, selector, page)) yield textOf(element);
  },
  *ownText(selector, start, page) {
    for (const element of queryAll(start, selector, page)) yield wordsBetweenChildren(element);
  },
  *value(selector, start, page) {
    for (const element of queryAll(start, selector, page)) {
      if ('value' in element && typeof element.value === 'string') yield element.value;
    }
  },
  *attribute({ at, name }, start, page) {
    for (const element of queryAll(start, at, page)) yield element.getAttribute(name) ?? '';
  },
  *url(pattern, _start, page) {
    yield new RegExp(pattern, 'iu').exec(page.url.href)?.[1] ?? '';
  },
  *constant(text) {
    yield text;
  },
  *title(pattern, _start, page) {
    yield new RegExp(pattern, 'iu').exec(page.document.title)?.[1] ?? '';
  },
};

function wordsBetweenChildren(element: Element): string {
  const texts = [...element.childNodes]
    .filter((node) => node.nodeType === 3)
    .map((node) => node.nodeValue ?? '');
  return texts.join(' ').replace(/\s+/g, ' ');
}
