import { readWords } from '../text/read-words';
import { languageWords } from './language-words';

/** Enough to tell; longer text adds nothing. */
const MOST_CHARACTERS = 2_000;
/** Points that the best language needs, and by how much it must lead. */
const ENOUGH = 1.5;
const LEAD = 1.3;
/** Letters and marks that give a language away, and what one of them is worth. */
const TELLTALES: readonly [RegExp, string, number][] = [
  [/[ñ¿¡]|ción\b/giu, 'es', 1],
  [/[ãõ]|ções\b/giu, 'pt', 1],
  [/[ßäöü]/giu, 'de', 0.7],
  [/[èêëùœ]|\b[jnlcdqs]['’]/giu, 'fr', 0.7],
];
const MOST_TELLTALES = 3;

const SCRIPTS: readonly [RegExp, string][] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u0400-\u04ff]/g, 'ru'],
  [/[\u0600-\u06ff]/g, 'ar'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0900-\u097f]/g, 'hi'],
  [/[\u0e00-\u0e7f]/g, 'th'],
];
/** Without a letter of these ranges there is no need to count. */
const BEYOND_LATIN = /[\u0370-\u0e7f\u3040-\ud7af]/;

/**
 * The language a text is most likely written in (ISO 639-1), by its script and its commonest words; null when unsure.
 * It stands in where the browser's own detection is not at hand. A language that is likely for other reasons, `lean`,
 * wins with less: one word of its own is enough, and it need not lead by as much.
 */
export function detectLanguage(text: string, lean: string | null = null): string | null {
  const sample = text.slice(0, MOST_CHARACTERS);
  const script = findScript(sample);
  if (script) return script;
  const scores = new Map<string, number>();
  for (const { folded } of readWords(sample, true))
    for (const [code, points] of pointsByWord().get(folded) ?? [])
      scores.set(code, (scores.get(code) ?? 0) + points);
  for (const [pattern, code, worth] of TELLTALES) {
    const found = Math.min(MOST_TELLTALES, sample.match(pattern)?.length ?? 0);
    if (found > 0) scores.set(code, (scores.get(code) ?? 0) + found * worth);
  }
  const leaning = lean ? scores.get(lean) : undefined;
  if (lean && leaning !== undefined) scores.set(lean, leaning + ENOUGH);
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < ENOUGH) return null;
  return second && first[1] < second[1] * LEAD ? null : first[0];
}

function findScript(sample: string): string | null {
  if (!BEYOND_LATIN.test(sample)) return null;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [pattern, code] of SCRIPTS) {
    const found = sample.match(pattern)?.length ?? 0;
    if (found > letters * 0.3) return code;
  }
  return null;
}

let points: Map<string, [string, number][]> | null = null;

/** A word that several languages share counts less for each. */
function pointsByWord(): Map<string, [string, number][]> {
  if (points) return points;
  const codes = new Map<string, Set<string>>();
  for (const [code, words] of Object.entries(languageWords))
    for (const word of words.split(' ')) codes.set(word, (codes.get(word) ?? new Set()).add(code));
  points = new Map(
    [...codes].map(([word, owners]) => [word, [...owners].map((code) => [code, 1 / owners.size])]),
  );
  return points;
}
