import { emptyDraft, MAX_OWN_TEXT, OwnPhrase, type PhraseDraft, type Variant } from '@/lib/model/own-phrase';
import { convertText } from './convert-text';
import { fitShortcut } from './fit-shortcut';
import type { FoundPhrase } from './found';
import type { ImportedPhrase, SkippedPhrase } from './import-preview';
import { languageOf } from './language-of';
import { settleLiquid } from './settle-liquid';
import { createWeave } from './weave';

export type Converted =
  | { status: 'imported'; phrase: ImportedPhrase }
  | ({ status: 'skipped' } & SkippedPhrase);

/** Markup takes room that its words don't: this much of it is read, in UTF-16 units. */
const MOST_MARKUP = 10 * MAX_OWN_TEXT;

/**
 * A phrase of a file as a draft that fits the library, with notes; or why there is none. `lang` (ISO 639-1) is taken where
 * the file names no language.
 */
export async function toImported(
  phrase: FoundPhrase,
  lang: string,
  find: (key: string) => FoundPhrase | null,
): Promise<Converted> {
  const what = nameOf(phrase.name, phrase.texts[0]?.text ?? '');
  if (phrase.exact)
    return checkDraft(phrase.exact.draft, what, doubtsAbout(phrase.exact.draft), phrase.exact.id);
  if (phrase.texts.some(({ text }) => text.length > MOST_MARKUP)) return tooLong(what);
  const notes = new Set(phrase.notes);
  const variants: Variant[] = [];
  for (const found of phrase.texts) {
    const { text, format, notes: more } = await convertText(found, phrase, find);
    for (const note of more) notes.add(note);
    if (text !== '') variants.push({ lang: languageOf(found.lang, lang), text, format });
  }
  if (variants.some(({ text }) => text.length > MAX_OWN_TEXT)) return tooLong(what);
  if (variants.length === 0) return { status: 'skipped', what, reason: 'there is no text in it' };
  const draft = {
    ...emptyDraft(lang),
    name: nameOf(phrase.name, variants[0]?.text ?? ''),
    folder: folderOf(phrase.folder),
    variants,
    shortcut: shortcutOf(phrase.shortcut, notes),
    tags: [...new Set(phrase.tags.map((tag) => tag.trim().slice(0, 300)))].filter(Boolean).slice(0, 50),
  };
  return checkDraft(draft, what, [...notes]);
}

function tooLong(what: string): Converted {
  return {
    status: 'skipped',
    what,
    reason: `the text is longer than ${MAX_OWN_TEXT.toLocaleString('en')} characters`,
  };
}

function checkDraft(draft: PhraseDraft, what: string, notes: string[], id?: string): Converted {
  const at = '2000-01-01T00:00:00Z';
  const checked = OwnPhrase.safeParse({ ...draft, id: id ?? 'own-import', createdAt: at, updatedAt: at });
  if (!checked.success) {
    const [issue] = checked.error.issues;
    const where = issue?.path.join('.') ?? '';
    const said =
      issue && !/^Invalid/u.test(issue.message) ? issue.message : 'it is missing or not as it should be';
    return { status: 'skipped', what, reason: where === '' ? said : `at “${where}”, ${said}` };
  }
  return { status: 'imported', phrase: { draft, ...(id === undefined ? {} : { id }), notes } };
}

/** What is our own stays as it is; that something in it can't be filled in is said all the same. */
function doubtsAbout({ variants }: PhraseDraft): string[] {
  const weave = createWeave(() => '');
  const isBroken = variants.some(({ text }) => weave.unravel(settleLiquid(text, weave), 'plain') !== text);
  return isBroken
    ? ['Some signs in it are taken for placeholders. It can’t be inserted until they are changed.']
    : [];
}

function nameOf(name: string, text: string): string {
  const line = (words: string) => words.replace(/\s+/gu, ' ').trim();
  if (line(name) !== '') return cut(line(name), 120);
  const said = line(
    text
      .replace(/\{[{%].*?[%}]\}/gu, '…')
      .replace(/<[^<>]*>/gu, ' ')
      .replace(/\*+/gu, ''),
  );
  return said === '' ? 'Without a name' : cut(said, 60);
}

function cut(words: string, length: number): string {
  if (words.length <= length) return words;
  return `${words
    .slice(0, length - 1)
    .replace(/[\uD800-\uDBFF]$/u, '')
    .trimEnd()}…`;
}

function folderOf(folder: string): string {
  const parts = folder.split('/').map((part) => part.replace(/\s+/gu, ' ').trim());
  return parts.filter(Boolean).join('/').slice(0, 200);
}

function shortcutOf(said: string | null, notes: Set<string>): string | null {
  const trimmed = said?.trim() ?? '';
  if (trimmed === '') return null;
  const shortcut = fitShortcut(trimmed);
  if (shortcut === null) notes.add(`The shortcut “${trimmed}” can’t be used here.`);
  else if (shortcut !== trimmed) notes.add(`The shortcut “${trimmed}” is “${shortcut}” here.`);
  return shortcut;
}
