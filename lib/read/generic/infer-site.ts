/**
 * The generic reader. In: a page of no known site. Out: a `Site` inferred from structure, which the same engine then reads,
 * and how sure it is; or null. It looks for what repeats: blocks with a time, an author and words. It never names a product,
 * never trusts one mark alone, and prefers to find nothing over finding a list of conversations.
 */
import type { Page } from '../page';
import { addOpening } from './add-opening';
import { findMail } from './find-mail';
import { findLone, findThread } from './find-thread';
import { findTimes } from './find-times';
import { inferFacts } from './infer-facts';
import { inferRoles } from './infer-roles';
import type { Inferred } from './inferred';

/** `several` when two conversations of one kind stand side by side. Rests between steps. */
export function* inferSite(page: Page, now: Date): Generator<void, Inferred | 'several' | null> {
  const times = yield* findTimes(page, now);
  const thread = yield* findThread(times, now);
  if (thread === 'several') return thread;
  yield;
  const found = thread
    ? addOpening(thread, times, now)
    : ((yield* findMail(times, now)) ?? (isDesk(page) ? yield* findLone(times, now) : null));
  if (!found || found === 'several') return found;
  yield;
  const roles = yield* inferRoles(found, page);
  yield;
  const facts = inferFacts(found, page);
  return {
    sureness: Math.min(found.sureness, roles.sureness),
    site: {
      id: 'generic',
      name: page.url.hostname,
      confidence: 'unverified',
      verified: null,
      channel: found.kind === 'mail' ? 'email' : 'unknown',
      match: { url: '.' },
      conversation: {
        place: { url: '.' },
        ...facts,
        root: [found.root],
        customer: roles.customer,
        agent: roles.agent,
        messages: { ...found.messages, roles: roles.rules },
      },
      composer: { editors: [], modes: [] },
    },
  };
}

/** One block alone is a message only where messages are answered: there is an editor, or the address says so. */
function isDesk({ document, url }: Page): boolean {
  const editors = document.querySelector('textarea,[contenteditable="true"]');
  return (
    editors !== null ||
    /ticket|issue|case|conversation|inbox|helpdesk|support|message|mail|chat|thread/i.test(url.href)
  );
}
