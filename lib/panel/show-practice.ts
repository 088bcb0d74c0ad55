import { openPractice } from '../browser/open-pages';

export function showPractice(): Promise<void> {
  return openPractice();
}
