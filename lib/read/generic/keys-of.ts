/**
 * The selectors that could name an element by what it is: its lasting class names, telling attributes and tag. No hashed
 * class names (they change with every release), no states, no ids (they differ from block to block).
 */
export function keysOf(element: Element): string[] {
  const keys = [...element.classList].filter(isLasting).map((token) => `.${token}`);
  for (const name of NAMING_ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value && /^[\w.:-]{2,60}$/.test(value) && !/\d{3}/.test(value)) keys.push(`[${name}="${value}"]`);
  }
  if (!NAMING_TAGS.has(element.localName)) return keys;
  const titled = element.hasAttribute('title') ? [`${element.localName}[title]`] : [];
  const roof = [...(element.parentElement?.classList ?? [])].find(isLasting);
  const tags = [element.localName, ...titled];
  return [...keys, ...tags, ...(roof ? tags.map((tag) => `.${roof} > ${tag}`) : [])];
}

/** Whether a class name says what something is, today and after the next release. */
export function isLasting(token: string): boolean {
  return /^[a-z][\w-]{1,48}$/i.test(token) && !HASHED.test(token) && !STATES.has(token.toLowerCase());
}

const HASHED =
  /^(?:css|sc|jsx|jss|ng|ember|svelte|emotion|_)[-_]?\w*\d|[-_](?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]{5,}$|^(?=\w*\d)(?=\w*[A-Z])(?=\w*[a-z])\w{5,8}$|\d{3,}/;
const STATES = new Set(
  'odd even first last active open closed show hide hidden selected current collapsed expanded loading new clearfix row col'.split(
    ' ',
  ),
);
const NAMING_ATTRIBUTES = [
  'data-testid',
  'data-test-id',
  'data-test',
  'data-qa',
  'data-cy',
  'data-tid',
  'itemprop',
  'role',
  'data-name',
  'data-role',
  'data-type',
];
const NAMING_TAGS = new Set([
  'time',
  'b',
  'strong',
  'a',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'address',
  'header',
  'cite',
  'img',
  'p',
  'article',
  'section',
  'pre',
  'td',
  'th',
  'iframe',
  'dt',
  'dd',
  'span',
  'div',
]);
