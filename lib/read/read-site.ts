import { MAX_MESSAGES, type Message } from '@/lib/model/conversation';
import type { Missing, Reading } from '@/lib/model/reading';
import type { Site } from '@/lib/sites/vocabulary';
import { bareSubject } from './bare-subject';
import type { Block } from './block';
import { findAbout } from './find-about';
import { findChannel } from './find-channel';
import { findItems } from './find-items';
import { findRoot } from './find-root';
import { findText, type Scope } from './find-text';
import { isAt } from './is-at';
import { mailThreadId } from './mail-thread-id';
import { type Memory, makeMemory } from './memory';
import { makePage, type ReadOptions } from './page';
import { readMessage } from './read-message';
import { readPeople } from './read-people';
import { selfTest } from './self-test';
import { toMessages } from './to-messages';
import type { Winners } from './winners';
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
  const idFinds = rules.id === 'subject and customer' ? [] : rules.id;
  const shownId = findText(
    idFinds.filter((find) => find.in !== 'root'),
    wholePage,
  );
  const root = findRoot(rules.root, shownId, page);
  if (root.status === 'several') return unreadable(site, ['one conversation']);
  if (root.status === 'none') return unreadable(site, ['conversation']);
  const scope = { page, root: root.element, element: root.element };
  const items = findItems(rules.messages, scope);
  if (items.messages.length === 0) return unreadable(site, ['messages']);
  const memory = options.memory ?? makeMemory();
  if (memory.rules !== rules.messages)
    Object.assign(memory, makeMemory(), { rules: rules.messages, tested: undefined });
  memory.items = items.messages;
  const read: { element: Element; block: Block }[] = [];
  for (const element of items.messages) {
    const known = memory.blocks.get(element);
    const block = known ?? (yield* readMessage(rules.messages, { ...scope, element }));
    read.push({ element, block });
    if (known) continue;
    memory.blocks.set(element, block);
    yield;
  }
  const blocks = read.map(({ block }) => block);
  const people = readPeople(rules, scope, blocks);
  const title = findText(rules.subject, scope) ?? '';
  const subject = rules.id === 'subject and customer' ? bareSubject(title) : title;
  const id =
    rules.id === 'subject and customer'
      ? mailThreadId(title, people.customer)
      : (shownId ?? findText(idFinds, scope));
  if (id === null) return unreadable(site, ['conversation']);
  const context = { ...scope, ...people, now: options.now ?? new Date(), memory };
  const shown = yield* toMessages(read, rules.messages, context);
  const messages = rules.messages.quotedHistory ? withHistory(shown, blocks, context) : shown;
  const missing = missingParts(blocks, messages);
  if (missing.length > 0) return unreadable(site, missing);
  const known = messages.filter((message) => message.role !== 'unknown').length;
  const lost = Math.max(0, messages.length - MAX_MESSAGES);
  const begun = rules.id === 'subject and customer' && messages.length === 1 && subject !== title.trim();
  /** There is more, and nobody can say how much. */
  const isOpen = items.more || begun;
  const cut = blocks.filter(({ isCut }) => isCut).length;
  return {
    status: 'ready',
    conversation: {
      site: site.id,
      id: id.slice(0, 1_000),
      subject: subject.slice(0, 2_000),
      channel: findChannel(site, scope),
      ...people,
      messages: messages.slice(-MAX_MESSAGES),
      coverage: {
        by: options.generic === undefined ? 'adapter' : 'generic',
        complete: !isOpen && items.collapsed + lost === 0,
        hidden: isOpen ? null : items.collapsed + lost,
        ...(cut > 0 ? { cut } : {}),
        sureness: (known / messages.length) * (options.generic ?? 1),
        verified: site.verified,
        ...(options.generic === undefined ? { winners: testOnce(site, scope, items.messages, memory) } : {}),
      },
    },
  };
}

/** Anew whenever a message has come or gone: a page that is still loading lacks what it will have. */
function testOnce(site: Site, scope: Scope, items: readonly Element[], memory: Memory): Winners {
  if (memory.tested?.count !== items.length)
    memory.tested = { count: items.length, winners: selfTest(site, scope, items) };
  return memory.tested.winners;
}

/** Nameless messages are no loss where the page tells the sides apart in another way. */
function missingParts(blocks: readonly Block[], messages: readonly Message[]): Missing[] {
  const missing: Missing[] = [];
  const nameless = blocks.every((block) => block.author.name === '' && !block.author.email);
  if (messages.length === 0) missing.push('text');
  if (nameless && messages.every((message) => message.role === 'unknown')) missing.push('author');
  return missing;
}

function unreadable(site: Site, missing: Missing[]): Reading {
  return { status: 'unreadable', site: site.id, siteName: site.name, missing };
}
