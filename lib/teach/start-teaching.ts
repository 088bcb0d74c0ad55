import type { Reading } from '@/lib/model/reading';
import type { PickReply, Wanted } from '@/lib/model/teaching';
import { makePage, type PageOptions } from '@/lib/read/page';
import { readSite } from '@/lib/read/read-site';
import type { Site } from '@/lib/sites/vocabulary';
import { findEditor } from './find-editor';
import { pickElement } from './pick-element';
import { type Picks, proposeSelectors } from './propose-selectors';
import { runResting } from './run-resting';

export type Teaching = {
  /** Asks the agent to point at one thing and says what would be read now. The customer's message starts anew. */
  pick(wanted: Wanted): Promise<PickReply>;
  /** Puts an open picker away. */
  stop(): void;
  /** Reads the page by one site's rules only. */
  tryOut(site: Site): Promise<Reading>;
};

/** Teaching in one page. It keeps what was picked until the next start, and nothing beside it. */
export function startTeaching({
  document,
  url,
  openRoot = (element) => element.shadowRoot,
}: PageOptions & { document: Document; url: () => URL }): Teaching {
  let picks: Partial<Picks> = {};
  let open: AbortController | null = null;

  const tryOut = (site: Site) => runResting(readSite(site, document, url(), { openRoot }));

  const take = async (wanted: Wanted, element: Element): Promise<PickReply> => {
    if (wanted === 'customer') picks = {};
    const picked = wanted === 'composer' ? findEditor(element) : element;
    if (!picked) return { status: 'refused', reason: 'no-editor' };
    const next = { ...picks, [wanted]: picked };
    const { customer, agent = null, composer = null } = next;
    const page = makePage(document, url(), { openRoot });
    const site = customer ? await proposeSelectors({ customer, agent, composer }, page) : null;
    if (!site) return { status: 'refused', reason: 'same-message' };
    picks = next;
    return { status: 'picked', site, reading: await tryOut(site) };
  };

  return {
    async pick(wanted) {
      open?.abort();
      const mine = new AbortController();
      open = mine;
      const element = await pickElement({
        document,
        question: questions[wanted],
        openRoot,
        signal: mine.signal,
      });
      if (open === mine) open = null;
      return element ? take(wanted, element) : { status: 'cancelled' };
    },
    stop() {
      open?.abort();
      open = null;
    },
    tryOut,
  };
}

const questions: Record<Wanted, string> = {
  customer: 'Click a message from the customer.',
  agent: 'Click a message from you or a colleague.',
  composer: 'Click the box where you write your reply.',
};
