import { textExpander } from '../dialects/text-expander';
import type { Found, FoundPhrase } from '../found';
import type { SkippedPhrase } from '../import-preview';
import { type Fields, isRecord } from '../is-record';
import { recordsIn } from '../records-in';
import { textIn } from '../text-in';
import { textsIn } from '../texts-in';

/** Snippets that run something, by the number of their kind. */
const programs = new Map([
  ['2', 'an AppleScript'],
  ['3', 'a shell script'],
  ['4', 'a JavaScript'],
]);

/** TextExpander's export: a property list with one group of snippets, or several. */
export function readTextExpander(text: string): Found {
  const page = new DOMParser().parseFromString(text, 'text/xml');
  const root = page.documentElement.localName === 'plist' ? page.documentElement.firstElementChild : null;
  const list = root && page.querySelector('parsererror') === null ? readValue(root) : null;
  if (!isRecord(list))
    return { status: 'refused', reason: 'The file is broken XML, or no TextExpander export.' };
  const phrases: FoundPhrase[] = [];
  const skipped: SkippedPhrase[] = [];
  for (const snippet of recordsIn(list.snippetsTE2)) {
    const program = programs.get(textIn(snippet, 'snippetType'));
    const found = toFound(snippet, groupOf(list, textIn(snippet, 'uuidString')));
    if (program === undefined) phrases.push(found);
    else skipped.push({ what: found.name || found.shortcut || 'A snippet', reason: `it is ${program}` });
  }
  return { status: 'found', from: 'textexpander', phrases, skipped };
}

function toFound(snippet: Fields, folder: string): FoundPhrase {
  const abbreviation = textIn(snippet, 'abbreviation');
  return {
    name: textIn(snippet, 'label'),
    folder: folder.replaceAll('/', '-'),
    texts: [{ lang: '', text: textIn(snippet, 'plainText'), form: 'plain' }],
    shortcut: abbreviation,
    tags: [],
    keys: abbreviation === '' ? [] : [abbreviation],
    dialect: textExpander,
    notes: textIn(snippet, 'snippetType') === '1' ? ['Its formatting is not kept.'] : [],
  };
}

function groupOf(list: Fields, id: string): string {
  const group = recordsIn(list.groupsTE2).find(
    ({ snippetUUIDs }) => id !== '' && textsIn(snippetUUIDs).includes(id),
  );
  if (group) return textIn(group, 'name', 'groupName');
  return (isRecord(list.groupInfo) && textIn(list.groupInfo, 'groupName')) || textIn(list, 'groupName');
}

/** Deeper than any export goes. */
const DEEPEST = 12;

function readValue(element: Element, depth = 0): unknown {
  if (depth > DEEPEST) return null;
  const children = [...element.children];
  if (element.localName === 'array') return children.map((child) => readValue(child, depth + 1));
  if (element.localName !== 'dict') return element.textContent ?? '';
  const pairs = children.flatMap((child, at): [string, unknown][] => {
    const value = children[at + 1];
    return child.localName === 'key' && value ? [[child.textContent ?? '', readValue(value, depth + 1)]] : [];
  });
  return Object.fromEntries(pairs);
}
