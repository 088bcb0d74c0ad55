import { changeSettings } from '../browser/settings';

/** Turns the phrases' way to other devices on or off. What is there already stays there. */
export function setSync(isOn: boolean): Promise<void> {
  return changeSettings({ syncPhrases: isOn });
}
