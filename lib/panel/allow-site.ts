import { requestSite } from '../browser/site-access';

/** Asks the browser for one site. To be called in the click: nothing may be awaited before it. */
export function allowSite(pattern: string): Promise<boolean> {
  return requestSite(pattern);
}
