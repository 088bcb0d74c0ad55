import type { Find } from '@/lib/sites/vocabulary';
import { isShown } from '../is-shown';
import { partsIn } from '../parts-in';
import { textOf } from '../text-of';
import { addressesIn } from './addresses-in';
import { findMailBody, type MailBody } from './find-mail-body';
import type { Found } from './found';
import { CHROME } from './infer-body';
import { nameBeside } from './name-beside';
import { partBars } from './part-bars';
import { pathOf } from './path-of';
import { timeFind } from './time-find';
import { wordsOf } from './words-of';

/**
 * A page that shows one mail: a head with addresses and a time, and a body, in the smallest block that has all three; a list
 * of mails beside it has no body. Null unless the head names a sender and a
 * recipient or says who it is from, so that a profile or a contact page is no mail. Rests between the times.
 */
export function* findMail(times: readonly Element[], now: Date): Generator<void, Found | null> {
  const likely = [...new Set([...times.slice(-MAX_TIMES), ...times.slice(0, MAX_TIMES)])];
  for (const guess of [false, true]) {
    const found: Found[] = [];
    for (const time of likely) {
      const mail = yield* around(time, now, guess);
      if (mail) found.push(mail);
    }
    const innermost = found.find(
      ({ container }) =>
        !found.some((other) => other.container !== container && container.contains(other.container)),
    );
    if (innermost) return innermost;
  }
  return null;
}

function* around(time: Element, now: Date, guess: boolean): Generator<void, Found | null> {
  for (let block = time.parentElement; block && block.localName !== 'html'; block = block.parentElement) {
    yield;
    const addresses = addressesIn(block);
    if (addresses.length === 0) continue;
    const body = findMailBody(block, [time, ...addresses.slice(0, 1)], guess);
    if (!body) continue;
    const head = addresses.filter((address) => !body.elements.some((part) => part.contains(address)));
    const sender = head.find((address) => isSender(address, block)) ?? head[0];
    if (sender && isMailHead(head, sender, block)) return foundMail(block, { time, sender, head, body }, now);
  }
  return null;
}

type Parts = { time: Element; sender: Element; head: Element[]; body: MailBody };

function foundMail(block: Element, { time, sender, head, body }: Parts, now: Date): Found {
  const at = pathOf(sender);
  const clock = timeFind(time, pathOf(time), now);
  const name = nameBeside(sender, block);
  return {
    kind: 'mail',
    root: pathOf(block),
    container: block,
    items: [block],
    authorKey: null,
    sureness: 0.7,
    messages: {
      item: [':scope'],
      id: [{ url: '[?&;/#](?:_?b?uid|id|message|msg)[=/]([^?&;/#]+)' }],
      author: inPage([
        { text: at, match: NAMED },
        { text: at, match: '^([^@]*\\p{L}[^@]*)$' },
        { attribute: { at, name: 'title' }, match: '^"?([^@"]*\\p{L}[^@"]*?)"?\\s*<' },
        ...(name ? [{ text: pathOf(name) }] : []),
      ]),
      email: inPage(emailFinds(at)),
      recipients: {
        each: [...head.slice(0, MAX_PEOPLE), ...recipientNames(block)].map(pathOf).join(','),
        name: [
          { text: ':scope', match: NAMED },
          { text: ':scope', match: '^([^@]*\\p{L}[^@]*)$' },
        ],
        email: emailFinds(':scope'),
      },
      time: clock ? inPage([clock]) : [],
      body: body.selectors,
      strip: [...CHROME, ...body.elements.flatMap(partBars)],
      quotedHistory: true,
      order: 'oldest-first',
    },
  };
}

function emailFinds(at: string): Find[] {
  const names = ['title', 'data-email', 'email', 'data-address'];
  return [
    { attribute: { at, name: 'href' }, match: `^mailto:${ADDRESS}` },
    ...names.map((name): Find => ({ attribute: { at, name }, match: ADDRESS })),
    { text: at, match: ADDRESS },
  ];
}

function inPage(finds: readonly Find[]): Find[] {
  return finds.map((find) => ({ ...find, in: 'page' }));
}

/** By a name that it or what holds it has: `from`, `sender`. */
function isSender(address: Element, block: Element): boolean {
  for (let at: Element | null = address; at && at !== block; at = at.parentElement) {
    const words = wordsOf(at);
    if (words.has('from') || words.has('sender')) return true;
  }
  return false;
}

function isMailHead(head: readonly Element[], sender: Element, block: Element): boolean {
  const addresses = new Set(head.map((element) => addressOf(element)).filter((address) => address !== ''));
  return addresses.size >= 2 || isSender(sender, block) || recipientNames(block).length > 0;
}

/** The parts that name those who get a mail where their addresses are not shown: in what is called after recipients. */
function recipientNames(block: Element): Element[] {
  const boxes = partsIn(
    block,
    '[class*="recipient" i],[id*="recipient" i],[data-testid*="recipient" i]',
    MAX_PEOPLE,
  );
  const names = boxes
    .flatMap((box) => partsIn(box, '*', MAX_PARTS))
    .filter((part) => {
      const words = part.childElementCount === 0 ? (part.textContent?.trim() ?? '') : '';
      return /^\p{L}[^@:\d]{2,60}$/u.test(words) && !part.matches('label,button,button *') && isShown(part);
    });
  return [...new Set(names)].slice(0, MAX_PEOPLE);
}

function addressOf(element: Element): string {
  const words = `${element.getAttribute('href')} ${element.getAttribute('title')} ${textOf(element)}`;
  return new RegExp(ADDRESS).exec(words)?.[1]?.toLowerCase() ?? '';
}

/** "Ada Byron (Shop) <ada@shop.example>" */
const NAMED = '^"?([^<]+?)"?\\s*[<(][^@<>()\\s]+@[^@<>()\\s]+[>)]';
const MAX_TIMES = 20;
const MAX_PEOPLE = 20;
const MAX_PARTS = 60;
const ADDRESS = '(?<![^@<>()\\s"\':;,])([^@<>()\\s"\':;,]+@[^@<>()\\s"\':;,]+\\.[^@<>()\\s"\':;,?]+)';
