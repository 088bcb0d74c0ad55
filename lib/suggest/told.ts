import { runsOf } from './runs-of';

/** Words of a run: short, since a word changed in passing breaks every run that it is in. */
const RUN = 3;
/** Share of a phrase's own runs found in what was said, from which it counts as told; a phrase of few words needs more. */
const TOLD = 0.55;
const TOLD_OF_FEW = 0.8;
const FEW = 6;

/**
 * A check whether a phrase has been said already. `texts` are the agents' messages and the present draft. It compares
 * runs of words between placeholders, so that filled-in values and small edits do not hide a repetition.
 */
export function tellsAgain(texts: readonly string[]): (phraseText: string) => boolean {
  const said = new Set(texts.flatMap((text) => runsOf(spellOut(text), RUN)));
  return (phraseText) => {
    const own = runsOf(spellOut(phraseText), RUN);
    const told = own.filter((run) => said.has(run)).length / own.length;
    return own.length > 0 && told >= (own.length < FEW ? TOLD_OF_FEW : TOLD);
  };
}

/** “I’ve” and “I have” are the same words. */
function spellOut(text: string): string {
  return text
    .replace(/n[’']t\b/gu, ' not')
    .replace(/[’']ve\b/gu, ' have')
    .replace(/[’']ll\b/gu, ' will')
    .replace(/[’']re\b/gu, ' are')
    .replace(/[’']m\b/gu, ' am')
    .replace(/[’']s\b/gu, ' is');
}
