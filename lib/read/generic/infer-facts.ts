import type { Find, Site } from '@/lib/sites/vocabulary';
import { isShown } from '../is-shown';
import type { Page } from '../page';
import { partsIn } from '../parts-in';
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

function subjectFinds({ container, kind }: Found, { document }: Page): Find[] {
  const called = [
    ...document.querySelectorAll<HTMLElement>(
      '[class*="subject" i],[id*="subject" i],[itemprop="name"],[data-test-id*="subject" i]',
    ),
  ];
  const own = kind === 'mail' ? partsIn(container, 'h1,h2,h3,h4,h5,h6', MAX_PARTS) : [];
  const headings = [...document.querySelectorAll<HTMLElement>('h1,h2,h3,[role="heading"]')];
  const usable: Element[] = [...called, ...headings, ...own].filter((element) => {
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
    (kind === 'mail' ? titledPart(container, document.title) : undefined) ??
    innermost(
      kind === 'mail' ? called.filter((one) => container.contains(one) && usable.includes(one)) : [],
    ) ??
    own.find((element) => usable.includes(element)) ??
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

/** The first, or what it holds that is called so, too: around a subject stand stars and buttons. */
function innermost(called: readonly HTMLElement[]): HTMLElement | undefined {
  return called.find((one) => !called.some((other) => other !== one && one.contains(other)));
}

/** A mail's subject may stand in any part of its head: it is the one that the page is called after. */
function titledPart(container: Element, title: string): HTMLElement | undefined {
  return partsIn(container, 'p,td,div,span,b,strong,a', MAX_PARTS).find((part): part is HTMLElement => {
    const words = part.childElementCount === 0 ? (part.textContent?.trim() ?? '') : '';
    return words.length > 8 && words.split(/\s/).length > 1 && title.includes(words) && isShown(part);
  });
}

const MAX_PARTS = 300;
const NUMBERED = '^(?:[^#]{0,20}#\\d+\\s?[:–-]?\\s+)?(.{3,})$';
