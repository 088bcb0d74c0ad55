import { ask } from '../browser/messenger';
import type { PlacedChoice } from './offer-choices';
import { panelState } from './panel-state';

/** Makes a box of the page the one that replies go to. The page then tells of its new composer, or of new choices. */
export function chooseBox(choice: PlacedChoice): Promise<void> {
  return tell('composer/choose', choice);
}

/** Shows in the page which box a choice is. */
export function pointAtBox(choice: PlacedChoice): Promise<void> {
  return tell('composer/point', choice);
}

async function tell(
  name: 'composer/choose' | 'composer/point',
  { frameId, id }: PlacedChoice,
): Promise<void> {
  const { tab } = panelState.getState();
  if (tab) await ask('page', name, { id }, { tabId: tab.tabId, frameId }).catch(() => undefined);
}
