import { MAX_OWN_TEXT, OwnPhrase, type PhraseDraft, type Variant } from '../model/own-phrase';
import { shortcuts } from '../phrases/shortcuts';
import { expandVariant } from '../suggest/expand-variant';
import { findLiquidFault } from './find-liquid-fault';

/** What is wrong, by field; a text's field is `text:` and its language. */
export type Problems = Readonly<Record<string, string>>;

export interface Judgement {
  /** Each keeps the draft from being kept. */
  problems: Problems;
  /** Said, and nothing more. */
  hints: Problems;
}

/** What stands in the way of keeping a draft under `id` (null for a new one) beside the phrases that there are. */
export async function judgeDraft(
  draft: PhraseDraft,
  id: string | null,
  own: readonly OwnPhrase[],
): Promise<Judgement> {
  const problems: Record<string, string> = { ...breaksOfForm(draft) };
  const others = own.filter((phrase) => phrase.id !== id);
  const taken = takenBy(draft, others);
  if (taken) problems.shortcut ??= `“${taken.name}” has this shortcut already.`;
  for (const variant of draft.variants) {
    const fault = await findTextFault(variant, id, own);
    if (fault !== null) problems[`text:${variant.lang}`] ??= fault;
  }
  const builtIn = draft.variants.some(({ lang }) => shortcuts[lang]?.[draft.shortcut?.toLowerCase() ?? '']);
  const hints: Problems = builtIn
    ? { shortcut: 'A built-in phrase has this shortcut too. Yours comes first.' }
    : {};
  return { problems, hints };
}

function breaksOfForm(draft: PhraseDraft): Problems {
  const at = new Date().toISOString();
  const checked = OwnPhrase.safeParse({ ...draft, id: 'own-draft', createdAt: at, updatedAt: at });
  if (checked.success) return {};
  const found: Record<string, string> = {};
  for (const { path } of checked.error.issues) {
    const field = String(path[0]);
    if (field !== 'variants') found[field] ??= WORDS[field] ?? 'This can’t be kept like this.';
  }
  for (const { lang, text } of draft.variants) {
    if (text.trim() === '') found[`text:${lang}`] = 'Write what you want to say.';
    else if (text.length > MAX_OWN_TEXT)
      found[`text:${lang}`] = `This is too long: ${text.length} of ${MAX_OWN_TEXT} characters.`;
  }
  if (draft.name.trim() === '') found.name = 'Give it a name, so that you find it again.';
  return found;
}

const WORDS: Readonly<Record<string, string>> = {
  name: 'The name can have 120 characters.',
  folder: 'A folder’s name can have 200 characters.',
  shortcut: 'A shortcut is letters, digits and hyphens, 40 at most, and begins with a letter or a digit.',
  why: 'This can have 300 characters.',
  avoid: 'This can have 300 characters.',
  tags: 'There can be 50 tags of 300 characters.',
};

/** The phrase that has the shortcut already, in one of the draft's languages. */
function takenBy({ shortcut, variants }: PhraseDraft, others: readonly OwnPhrase[]): OwnPhrase | undefined {
  const langs = new Set(variants.map(({ lang }) => lang));
  const wanted = shortcut?.toLowerCase();
  if (wanted === undefined) return undefined;
  return others.find(
    (phrase) =>
      phrase.shortcut?.toLowerCase() === wanted && phrase.variants.some(({ lang }) => langs.has(lang)),
  );
}

async function findTextFault(
  variant: Variant,
  id: string | null,
  own: readonly OwnPhrase[],
): Promise<string | null> {
  const expanded = expandVariant(variant, own, id);
  const nameOf = (wanted: string) => own.find((phrase) => phrase.id === wanted)?.name ?? wanted;
  if (expanded.status === 'cycle')
    return `“${nameOf(expanded.id)}” holds this phrase in turn, so they would never end.`;
  if (expanded.status === 'unknown') return `There is no phrase “${expanded.id}” to put in.`;
  if (expanded.status === 'too-long') return 'With all the phrases in it, this grows too long.';
  const fault = await findLiquidFault(expanded.text);
  return fault === null ? null : `The part in braces can’t be read: ${fault}.`;
}
