import { chooseBox } from '../panel/choose-box';
import type { PlacedChoice } from '../panel/offer-choices';
import { awaitComposer } from './await-composer';
import { insertChosen } from './insert-chosen';
import { paletteState } from './palette-state';

/** As long as the page may take to say that the box is its composer now, in milliseconds. */
const PATIENCE = 1_000;

/** Makes a box of the page the one that replies go to, and puts the phrase there that waited for it. */
export async function choosePlace(choice: PlacedChoice): Promise<void> {
  const { placing } = paletteState.getState();
  if (!placing) return;
  await chooseBox(choice);
  await awaitComposer(PATIENCE);
  paletteState.setState({ placing: null });
  await insertChosen(placing.suggestion, placing.answers);
}
