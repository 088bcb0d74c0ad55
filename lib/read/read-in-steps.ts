import type { Reading } from '@/lib/model/reading';
import type { Site } from '@/lib/sites/vocabulary';
import { findSite } from './find-site';
import type { ReadOptions } from './page';
import { readSite } from './read-site';

/** The same as `read`, resting after every block that it had to look at, so that the caller can give the page its turn. */
export function* readInSteps(
  document: Document,
  url: URL,
  sites: readonly Site[],
  options: ReadOptions,
): Generator<void, Reading> {
  const site = findSite(document, url, sites, options);
  if (!site) return { status: 'elsewhere', site: null, about: null };
  return yield* readSite(site, document, url, options);
}
