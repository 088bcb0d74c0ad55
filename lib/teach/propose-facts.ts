import { isShown } from '@/lib/read/is-shown';
import { textOf } from '@/lib/read/text-of';
import type { Find, Site } from '@/lib/sites/vocabulary';
import type { Blocks } from './find-blocks';
import { findUnique } from './find-unique';

type Facts = Pick<Site['conversation'], 'id' | 'place' | 'subject'>;

/**
 * Where a conversation is shown, and its id and subject. Of an id only the way to it is kept, never the id itself: the next
 * conversation has another. Where neither the address nor the page has one, subject and customer make it.
 */
export function proposeFacts(blocks: Blocks, url: URL): Facts {
  const subject = subjectFinds(blocks);
  const address = addressPattern(url);
  if (address !== null) return { place: { url: address }, id: [{ url: address }], subject };
  const marks = { marks: [blocks.rootSelector] };
  const mark = idMark(blocks.root);
  return { place: marks, id: mark ? [mark] : 'subject and customer', subject };
}

/** A pattern whose group 1 is what the address calls an id, or null. Hosts are left out: the site is bound to its host. */
function addressPattern(url: URL): string | null {
  const inQuery = [...url.searchParams.keys()].find(
    (key) => ID_KEY.test(key) && url.searchParams.get(key) !== '',
  );
  if (inQuery !== undefined)
    return `${escapePattern(url.pathname)}\\?(?:[^#]*&)?${escapePattern(inQuery)}=([^&#]+)`;
  const path = `${url.pathname}${url.hash}`.split(/[/?]/);
  const at = path.findLastIndex((part, index) => isId(part) && /[a-z]/i.test(path[index - 1] ?? ''));
  if (at < 1) return null;
  return `/[^?]*${escapePattern(path[at - 1] ?? '')}/([^/?#]+)`;
}

function isId(part: string): boolean {
  return /^(?=.*\d)[\w.:-]{1,80}$/.test(part) && !/^v\d$/.test(part);
}

/** An attribute on the pane or around it that calls itself the id of a conversation. */
function idMark(root: Element): Find | null {
  for (let at: Element | null = root; at; at = at.parentElement) {
    const name = [...at.attributes].find(({ name, value }) => ID_MARK.test(name) && value !== '')?.name;
    if (name) return { attribute: { at: withoutPlace(at, name), name }, in: 'page' };
  }
  return null;
}

/** An element that is known by having an id at all. */
function withoutPlace(element: Element, name: string): string {
  const selector = `${element.localName}[${name}]`;
  return element.ownerDocument.querySelectorAll(selector).length === 1 ? selector : findUnique(element);
}

function subjectFinds({ root, items }: Blocks): Find[] {
  const { ownerDocument } = root;
  const [first] = items;
  const headings = [...ownerDocument.querySelectorAll(SUBJECT)].filter((element) => {
    const words = textOf(element);
    const isBefore = first !== undefined && (element.compareDocumentPosition(first) & FOLLOWING) > 0;
    return (
      words.length >= 3 &&
      words.length <= 300 &&
      isBefore &&
      isShown(element) &&
      !items.some((item) => item.contains(element))
    );
  });
  const chosen =
    headings.find((element) => /subject/i.test(`${element.className} ${element.id}`)) ??
    headings.find((element) => ownerDocument.title.includes(textOf(element))) ??
    headings.at(-1);
  const title: Find = { title: '^(.+?)(?:\\s+[-–|·:]{1,2}\\s+[^-–|·]{2,40})?$' };
  return chosen ? [{ text: findUnique(chosen), in: 'page' }, title] : [title];
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

const FOLLOWING = 4;
const SUBJECT = '[class*="subject" i],[id*="subject" i],[itemprop="name"],h1,h2,h3,[role="heading"]';
const ID_KEY = /^(?:.*[_-])?(?:id|ticket|conversation|case|thread|issue|chat|number|uid)$|(?:[a-z])Id$/i;
const ID_MARK = /^data-(?:[a-z-]*(?:conversation|ticket|thread|case|chat|issue)[a-z-]*-)?id$/;
