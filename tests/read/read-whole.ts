import type { Reading } from '@/lib/model/reading';
import type { ReadOptions } from '@/lib/read/page';
import { readInSteps } from '@/lib/read/read-in-steps';
import type { Site } from '@/lib/sites/vocabulary';

/**
 * Reads the conversation that a document shows. A page of no known site is `elsewhere`; a conversation that cannot be read
 * whole is `unreadable` with what is missing, never a part or another one.
 */
export function read(
  document: Document,
  url: URL,
  sites: readonly Site[],
  options: ReadOptions = {},
): Reading {
  const steps = readInSteps(document, url, sites, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
