import { MAX_MESSAGES } from '@/lib/model/conversation';
import type { Missing, Reading } from '@/lib/model/reading';
import type { Site } from '@/lib/sites/vocabulary';
import { bareSubject } from './bare-subject';
import { findAbout } from './find-about';
import { findItems } from './find-items';
import { findRoot } from './find-root';
import { findText } from './find-text';
import { isAt } from './is-at';
import { mailThreadId } from './mail-thread-id';
import { makeMemory } from './memory';
import { makePage, type ReadOptions } from './page';
import { type Block, readMessage } from './read-message';
import { readPeople } from './read-people';
import { toMessages } from './to-messages';
import { withHistory } from './with-history';

/** Reads a page by the rules of one site. */
export function* readSite(
  site: Site,
  document: Document,
  url: URL,
  options: ReadOptions,
): Generator<void, Reading> {
  const page = makePage(document, url, { openRoot: options.openRoot, deep: site.deep });
  const { conversation: rules } = site;
  const wholePage = { page, root: document.documentElement, element: document.documentElement };
  if (!isAt(rules.place, page)) {
    return { status: 'elsewhere', site: site.id, about: findAbout(site, wholePage) };
  }
  const shownId = rules.id === 'subject and customer' ? null : findText(rules.id, wholePage);
  const root = findRoot(rules.root, shownId, page);
  if (root.status === 'several') return unreadable(site, ['one conversation']);
  if (root.status === 'none') return unreadable(site, ['conversation']);
  const scope = { page, root: root.element, element: root.element };
  const items = findItems(rules.messages, scope);
  if (items.messages.length === 0) return unreadable(site, ['messages']);
  const memory = options.memory ?? makeMemory();
  memory.items = items.messages;
  const read: { element: Element; block: Block }[] = [];
  for (const element of items.messages) {
    const known = memory.blocks.get(element);
    const block = known ?? readMessage(rules.messages, { ...scope, element });
    read.push({ element, block });
    if (known) continue;
    memory.blocks.set(element, block);
    yield;
  }
  const blocks = read.map(({ block }) => block);
  const missing = missingParts(blocks);
  if (missing.length > 0) return unreadable(site, missing);
  const people = readPeople(rules, scope, blocks);
  const title = findText(rules.subject, scope) ?? '';
  const subject = rules.id === 'subject and customer' ? bareSubject(title) : title;
  const id = rules.id === 'subject and customer' ? mailThreadId(title, people.customer) : shownId;
  if (id === null) return unreadable(site, ['conversation']);
  const context = { ...scope, ...people, now: options.now ?? new Date(), memory };
  const shown = toMessages(read, rules.messages, context);
  const messages = rules.messages.quotedHistory ? withHistory(shown, blocks, context) : shown;
  const known = messages.filter((message) => message.role !== 'unknown').length;
  const lost = Math.max(0, messages.length - MAX_MESSAGES);
  const begun = rules.id === 'subject and customer' && messages.length === 1 && subject !== title.trim();
  return {
    status: 'ready',
    conversation: {
      site: site.id,
      id: id.slice(0, 1_000),
      subject: subject.slice(0, 2_000),
      channel: site.channel,
      ...people,
      messages: messages.slice(-MAX_MESSAGES),
      coverage: {
        by: 'adapter',
        complete: !items.more && !begun && items.collapsed + lost === 0,
        hidden: items.more || begun ? null : items.collapsed + lost,
        sureness: known / messages.length,
        verified: site.verified,
      },
    },
  };
}

function missingParts(blocks: readonly Block[]): Missing[] {
  const missing: Missing[] = [];
  if (blocks.every((block) => block.text === '')) missing.push('text');
  if (blocks.every((block) => block.author.name === '' && !block.author.email)) missing.push('author');
  return missing;
}

function unreadable(site: Site, missing: Missing[]): Reading {
  return { status: 'unreadable', site: site.id, siteName: site.name, missing };
}
