import MiniSearch from 'minisearch';
import type { Phrase } from '@/lib/model/phrase';

/** Finds phrases by words, the best first. */
export type PhraseSearch = (query: string, limit: number) => Phrase[];

/** With fewer hits than this, phrases that have only some of the words help too. */
const FEW = 5;

/**
 * Makes phrases searchable. Takes some milliseconds for a thousand of them, so it is made once a pack. A phrase has to have
 * every word of the query; only where that finds too little, phrases with some of the words follow. Words are found by
 * their beginning from two letters on, and with a slip or two in them from four letters on. What a phrase is about counts
 * more than how it is put.
 */
export function createPhraseSearch(phrases: readonly Phrase[]): PhraseSearch {
  const byId = new Map(phrases.map((phrase) => [phrase.id, phrase]));
  const index = new MiniSearch<Entry>({
    fields: ['tags', 'step', 'name', 'text'],
    tokenize: splitWords,
    searchOptions: {
      boost: { tags: 3, step: 2.5, name: 2 },
      prefix: (term) => term.length >= 2,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      weights: { prefix: 0.6, fuzzy: 0.3 },
    },
  });
  index.addAll(phrases.map(toEntry));

  return (query, limit) => {
    const exact = index.search(query, { combineWith: 'AND' });
    const some = exact.length < FEW ? index.search(query, { combineWith: 'OR' }) : [];
    const ids = new Set([...exact, ...some].map(({ id }) => String(id)));
    return [...ids].slice(0, limit).flatMap((id) => byId.get(id) ?? []);
  };
}

interface Entry {
  id: string;
  tags: string;
  step: string;
  /** What the id says beyond the step: `acknowledge-two-charges` is about two charges. */
  name: string;
  text: string;
}

function toEntry({ id, tags, step, text, tone, fits, channels }: Phrase): Entry {
  return {
    id,
    tags: [...tags, tone, ...channels, ...fits.categories, ...fits.emotions, ...fits.risks].join(' '),
    step: `${step} ${STEP_WORDS[step]}`,
    name: id.replaceAll('-', ' '),
    text: text.replace(/\{[{%].*?[%}]\}/gs, ' '),
  };
}

/** What agents call the steps when they look for words. */
const STEP_WORDS: Record<Phrase['step'], string> = {
  respond: 'hello first reply greeting hold wait',
  listen: 'hear story',
  acknowledge: 'empathy understand feelings',
  apologise: 'sorry apology apologize',
  clarify: 'ask question details',
  'root-cause': 'reason explain why',
  gather: 'collect information colleagues',
  options: 'offer choice alternatives',
  agree: 'agreement plan promise',
  execute: 'done refund sent progress',
  escalate: 'manager supervisor handover legal',
  confirm: 'check solved resolved',
  'follow-up': 'followup close thanks goodbye',
  learn: 'feedback improve',
};

/** The words, in lower case, without accents and without the apostrophes that people leave out. */
function splitWords(text: string): string[] {
  const folded = text.normalize('NFKD').replace(/[\p{M}’']/gu, '');
  return folded
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
