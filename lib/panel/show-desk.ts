import { openDesk } from '../browser/open-pages';

export function showDesk(): Promise<void> {
  return openDesk();
}
