import { afterEach, describe, expect, it } from 'vitest';
import { findBoxes } from '@/lib/insert/find-boxes';
import { openRootOnly } from '@/lib/insert/open-root';
import { isShown } from '@/lib/read/is-shown';
import { makePage } from '@/lib/read/page';
import { queryAll } from '@/lib/read/query-all';
import { readComposerMode } from '@/lib/read/read-composer-mode';
import { sites } from '@/lib/sites';
import type { Site } from '@/lib/sites/vocabulary';
import { read } from '@/tests/read/read-whole';
import type { Expected } from './fixture';
import { listFixtures } from './list-fixtures';

const fixtures = listFixtures();
afterEach(() => document.body.replaceChildren());

/** Opens a saved page, and the pages that it holds in frames, in a frame as wide as a helpdesk's tab. Its scripts are off. */
async function open(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.style.cssText = 'width: 1200px; height: 900px; border: 0';
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('the saved page did not open');
  return frame.contentDocument;
}

function siteOf(id: string): Site {
  const site = sites.find((one) => one.id === id);
  if (!site) throw new Error(`there is no site ${id}`);
  return site;
}

/** What is to be told of a conversation, out of all that was read. */
function told(page: Document, { url, now, reading: expected }: Expected) {
  const reading = read(page, new URL(url), sites, now ? { now: new Date(now) } : {});
  if (reading.status !== 'ready') return reading;
  const { site, id, subject, channel, customer, agent, messages, coverage } = reading.conversation;
  return {
    site,
    by: coverage.by,
    ...(expected?.id === undefined ? {} : { id }),
    subject,
    channel,
    customer,
    agent,
    complete: coverage.complete,
    hidden: coverage.hidden,
    messages: messages.map(({ id, role, author, email, text, sentAt }, index) => ({
      ...(expected?.messages[index]?.id === undefined ? {} : { id }),
      role,
      author,
      ...(email ? { email } : {}),
      text,
      sentAt,
    })),
  };
}

/** The first composer of the site's rule that is on the screen. */
function editorOn(document: Document, site: Site, address: string) {
  const page = makePage(document, new URL(address), { deep: site.deep });
  for (const rule of site.composer.editors) {
    const element = queryAll(document, rule.at, page).find(isShown);
    if (element) return { element, ...rule };
  }
  return null;
}

it.each(sites)('$name has a saved page to be read', (site) => {
  expect(fixtures.filter((one) => one.site === site.id && one.expected.reading)).not.toEqual([]);
});

const named = (some: typeof fixtures) => some.map((one) => [`${one.site}, ${one.name}`, one] as const);

describe('the agent sees the whole conversation and nothing else', () => {
  const readable = fixtures.filter(({ expected }) => expected.reading);
  it.each(named(readable))('on %s', async (_name, { site, html, expected }) => {
    expect(told(await open(html), expected)).toEqual({ site, by: 'adapter', ...expected.reading });
  });
});

describe('the agent is told who will see what they write', () => {
  it.each(named(fixtures))('on %s', async (_name, { site: id, html, expected }) => {
    const site = siteOf(id);
    const editor = editorOn(await open(html), site, expected.url);
    const shown = editor && {
      kind: editor.kind,
      mode: readComposerMode(site.composer, editor.element, new URL(expected.url)),
    };
    expect(shown).toEqual(expected.composer);
  });
});

// An editor in a frame is the business of the script in that frame.
describe('what the agent inserts goes to that composer and to no other', () => {
  const writable = fixtures.filter(({ expected }) => expected.composer);
  it.each(named(writable))('on %s', async (_name, { site: id, html, expected }) => {
    const site = siteOf(id);
    const page = await open(html);
    const editor = editorOn(page, site, expected.url);
    const found = findBoxes(page, site.composer, openRootOnly);
    if (editor?.frame) expect(found).toEqual({ status: 'unnamed', inputs: [] });
    else expect(found.status === 'named' && editor && found.input.closest(editor.at)).toBe(editor?.element);
  });
});
