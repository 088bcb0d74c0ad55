/**
 * Teaching: the agent points at messages and the reply box, and the page is described in the sites' own vocabulary.
 * In: picked elements of a page. Out: a `Site` that reads it and others like it. It must not change the page, keep any of its
 * words but a heading's place, or say anything that only holds of this one conversation.
 */
import { findTimes } from '@/lib/read/generic/find-times';
import type { Page } from '@/lib/read/page';
import type { ComposerRule, Site } from '@/lib/sites/vocabulary';
import { findBlocks } from './find-blocks';
import { findUnique } from './find-unique';
import { proposeFacts } from './propose-facts';
import { proposeMessages } from './propose-messages';
import { proposeRoles } from './propose-roles';
import { runResting } from './run-resting';

/** What the agent has pointed at. Each may be a part of what is meant. */
export type Picks = { customer: Element; agent: Element | null; composer: Element | null };

/**
 * Describes the page by what was picked. Null when customer and agent were picked in the same message, or the picks are no
 * longer in the page.
 */
export async function proposeSelectors(
  { customer, agent, composer }: Picks,
  page: Page,
  now = new Date(),
): Promise<Site | null> {
  const picks = [customer, ...(agent ? [agent] : [])];
  if (picks.some((pick) => !pick.isConnected)) return null;
  const blocks = await runResting(findBlocks(picks, await runResting(findTimes(page, now))));
  const [customerBlock, agentBlock = null] = blocks?.picked ?? [];
  if (!blocks || !customerBlock) return null;
  const found = await proposeMessages(blocks, now);
  const roles = await proposeRoles({ customer: customerBlock, agent: agentBlock }, found, page);
  const host = page.url.hostname;
  return {
    id: host.replace(/[^a-z0-9]+/gi, '-').toLowerCase(),
    name: host,
    confidence: 'unverified',
    verified: null,
    channel: 'unknown',
    match: { hosts: [host] },
    ...(blocks.root.getRootNode() === page.document ? {} : { deep: true }),
    conversation: {
      ...proposeFacts(blocks, page.url),
      root: [blocks.rootSelector],
      customer: roles.customer,
      agent: roles.agent,
      messages: { ...found.messages, roles: roles.rules },
    },
    composer: proposeComposer(composer),
  };
}

function proposeComposer(editor: Element | null): ComposerRule {
  if (!editor) return { editors: [], modes: [] };
  const at = findUnique(editor);
  if (editor.localName === 'iframe') return { editors: [{ at, kind: 'rich', frame: true }], modes: [] };
  return {
    editors: [{ at, kind: /^(?:textarea|input)$/.test(editor.localName) ? 'plain' : 'rich' }],
    modes: [],
  };
}
