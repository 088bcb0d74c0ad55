import { changeSettings } from '../browser/settings';
import { teamState } from './team-state';

/** Turns the phrases' way to other devices on or off. What is there already stays there. Seen at once. */
export function setSync(isOn: boolean): Promise<void> {
  teamState.setState({ sync: { status: isOn ? 'working' : 'off', tooBig: [] } });
  return changeSettings({ syncPhrases: isOn });
}
