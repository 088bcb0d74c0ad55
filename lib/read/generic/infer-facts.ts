import type { Find, Site } from '@/lib/sites/vocabulary';
import { isShown } from '../is-shown';
import type { Page } from '../page';
import { textOf } from '../text-of';
import { decodeAddress } from './decode-address';
import type { Found } from './found';
import { idInAddress } from './id-in-address';
import { pathOf } from './path-of';

type Facts = Pick<Site['conversation'], 'id' | 'subject'>;

/** The conversation's id and subject. An id is host and address, for the same number means another ticket on another host. */
export function inferFacts(found: Found, page: Page): Facts {
  return {
    id: found.kind === 'mail' ? 'subject and customer' : [{ constant: idFrom(page.url) }],
    subject: [...subjectFinds(found, page), { title: '^(.+?)(?:\\s+[-–|·:]{1,2}\\s+[^-–|·]{2,40})?$' }],
  };
}

/** The id in the address; else all of the address but what only sorts and scrolls. */
function idFrom(url: URL): string {
  const whole = decodeAddress(url);
  const last = /\/(\d[\w-]*|[A-Z]+-\d+|[0-9a-f]{8,64})(?:[/?#;]|$)/.exec(whole)?.[1];
  return `${url.host}/${idInAddress(url) ?? last ?? whole.replace(/^\//, '')}`;
}

function subjectFinds({ container }: Found, { document }: Page): Find[] {
  const called = [
    ...document.querySelectorAll<HTMLElement>(
      '[class*="subject" i],[id*="subject" i],[itemprop="name"],[data-test-id*="subject" i]',
    ),
  ];
  const headings = [...document.querySelectorAll<HTMLElement>('h1,h2,h3,[role="heading"]')];
  const usable = [...called, ...headings].filter((element) => {
    const text = textOf(element);
    const before = element.contains(container)
      ? false
      : (element.compareDocumentPosition(container) & 4) > 0 || container.contains(element);
    return before && text.length >= 3 && text.length <= 300 && isShown(element);
  });
  const titled = usable.find(
    (element) => document.title.includes(textOf(element)) && textOf(element).length > 8,
  );
  const chosen =
    titled ??
    called.find((element) => usable.includes(element)) ??
    usable.findLast((element) => /^H[12]$/.test(element.tagName));
  if (!chosen) return [];
  const at = pathOf(chosen);
  return [
    { value: at, in: 'page' },
    { ownText: at, match: NUMBERED, in: 'page' },
    { text: at, match: NUMBERED, in: 'page' },
  ];
}

const NUMBERED = '^(?:[^#]{0,20}#\\d+\\s?[:–-]?\\s+)?(.{3,})$';
