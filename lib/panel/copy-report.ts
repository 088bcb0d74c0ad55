import { browserVersion, extensionVersion } from '../browser/versions';
import type { Place } from './panel-state';

/**
 * Puts what is needed to mend a reading on the clipboard: site, what is missing, versions. No word of any message, no
 * address beyond the site's name. False when the clipboard is not available.
 */
export async function copyReport(place: Extract<Place, { status: 'unreadable' }>): Promise<boolean> {
  const report = {
    site: place.siteName,
    missing: place.missing,
    evenkeel: extensionVersion(),
    browser: browserVersion(),
    day: new Date().toISOString().slice(0, 10),
  };
  return navigator.clipboard.writeText(JSON.stringify(report, null, 2)).then(
    () => true,
    () => false,
  );
}
