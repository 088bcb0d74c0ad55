import { isLook } from './is-look';

/** The words in an element's class names, telling attributes and id: `thread-type-customer` holds thread, type, customer. */
export function wordsOf(element: Element): Set<string> {
  const names = [
    ...[...element.classList].filter((token) => !isLook(token)),
    element.getAttribute('id') ?? '',
    ...ATTRIBUTES.map((name) => element.getAttribute(name) ?? ''),
  ];
  const words = names.flatMap((name) => name.replace(/([a-z])([A-Z])/g, '$1 $2').split(/[^A-Za-z]+/));
  return new Set(words.map((word) => word.toLowerCase()).filter((word) => word.length > 1));
}

const ATTRIBUTES = [
  'data-role',
  'data-type',
  'type',
  'data-author-type',
  'data-direction',
  'data-sender-type',
  'data-testid',
  'data-test-id',
  'itemprop',
];
