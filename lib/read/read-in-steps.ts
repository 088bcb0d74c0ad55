import type { Reading } from '@/lib/model/reading';
import type { Site } from '@/lib/sites/vocabulary';
import { findSite } from './find-site';
import { inferAbout } from './generic/infer-about';
import { inferSite } from './generic/infer-site';
import type { Inferred } from './generic/inferred';
import { isClobbered } from './is-clobbered';
import { learnMonthNames } from './month-names';
import { nameInferred } from './name-inferred';
import { makePage, type ReadOptions } from './page';
import { readSite } from './read-site';

/** The same as `read`, resting after every block that it had to look at, so that the caller can give the page its turn. */
export function* readInSteps(
  document: Document,
  url: URL,
  sites: readonly Site[],
  options: ReadOptions,
): Generator<void, Reading> {
  if (isClobbered(document)) {
    return { status: 'unreadable', site: 'generic', siteName: url.hostname, missing: ['conversation'] };
  }
  yield* learnMonthNames();
  const site = knownSite(document, url, sites, options) ?? findSite(document, url, sites, options);
  const reading = site ? yield* readSite(site, document, url, options) : null;
  const { memory } = options;
  if (memory && site && reading?.status === 'ready') memory.known = { site, address: url.href };
  else if (memory) delete memory.known;
  if (site && reading && !isLost(reading, site)) return reading;
  const generic = yield* readByStructure(document, url, site, options);
  if (generic) return generic;
  if (reading) return reading;
  const about = inferAbout(makePage(document, url, options));
  return { status: 'elsewhere', site: about === null ? null : 'generic', about };
}

/** The site that read this page a moment ago, if it still fits. */
function knownSite(document: Document, url: URL, sites: readonly Site[], options: ReadOptions): Site | null {
  const known = options.memory?.known;
  if (!known || known.address !== url.href || !sites.includes(known.site)) return null;
  return findSite(document, url, [known.site], options);
}

/**
 * A site's rules found nothing: its page may have changed. Two conversations are no such case: neither may be shown. Nor is a
 * pane that has to bear the id of the address and is not there: what is on the page belongs to another id.
 */
function isLost(reading: Reading, { conversation }: Site): boolean {
  if (reading.status !== 'unreadable' || reading.missing.includes('one conversation')) return false;
  const isBound = conversation.root.every((root) => root.includes('{id}'));
  return !(isBound && reading.missing.includes('conversation'));
}

/** What structure told before holds as long as it reads the page whole; then it is looked at anew. */
function* readByStructure(
  document: Document,
  url: URL,
  known: Site | null,
  options: ReadOptions,
): Generator<void, Reading | null> {
  const { memory } = options;
  const read = ({ site, sureness }: Inferred) =>
    readSite(known ? nameInferred(site, known) : site, document, url, { ...options, generic: sureness });
  if (memory?.inferred?.address === url.href) {
    const reading = yield* read(memory.inferred);
    if (isWhole(reading)) return reading;
  }
  const inferred = yield* inferSite(makePage(document, url, options), options.now ?? new Date());
  if (!inferred) return null;
  if (inferred === 'several') {
    return { status: 'unreadable', site: 'generic', siteName: url.hostname, missing: ['one conversation'] };
  }
  if (memory) memory.inferred = { ...inferred, address: url.href };
  const reading = yield* read(inferred);
  return reading.status === 'ready' ? reading : null;
}

function isWhole(reading: Reading): boolean {
  return reading.status === 'ready' && reading.conversation.messages.every(({ role }) => role !== 'unknown');
}
