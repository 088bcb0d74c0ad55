import { browserVersion, extensionVersion } from '../browser/versions';
import type { Coverage } from '../model/conversation';
import type { Missing } from '../model/reading';

/** What is told of a reading: the site, and what was missing or how it was read. */
export type Told = { site: string } & (
  | { missing: readonly Missing[] }
  | { coverage: Coverage; messages: number }
);

/**
 * Puts what is needed to mend a reading on the clipboard: site, what is missing or which rules found what, versions. No word of any message, no
 * address beyond the site's name. False when the clipboard is not available.
 */
export async function copyReport(told: Told): Promise<boolean> {
  const report = {
    ...told,
    evenkeel: extensionVersion(),
    browser: browserVersion(),
    day: new Date().toISOString().slice(0, 10),
  };
  return navigator.clipboard.writeText(JSON.stringify(report, null, 2)).then(
    () => true,
    () => false,
  );
}
