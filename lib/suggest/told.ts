import { runsOf } from './runs-of';

/** Words of a run that two texts must share to count as the same sentence. */
const RUN = 5;
/** Share of a phrase's own runs found in what was said, from which it counts as told. */
const TOLD = 0.4;

/**
 * A check whether a phrase has been said already. `texts` are the agents' messages and the present draft. It compares
 * runs of words between placeholders, so that filled-in values and small edits do not hide a repetition.
 */
export function tellsAgain(texts: readonly string[]): (phraseText: string) => boolean {
  const said = new Set(texts.flatMap((text) => runsOf(text, RUN)));
  return (phraseText) => {
    const own = runsOf(phraseText, RUN);
    return own.length > 0 && own.filter((run) => said.has(run)).length / own.length >= TOLD;
  };
}
