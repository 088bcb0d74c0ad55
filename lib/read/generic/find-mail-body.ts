import { outermost } from '../outermost';
import { pathOf } from './path-of';
import { wordsWithin } from './words-within';

export type MailBody = { selectors: string[]; elements: Element[] };

/**
 * The body of a mail within a block that also holds its head: what is called a body, or a frame. Only when
 * `guess` is set, the biggest part beside the head. Null when nothing stands apart.
 */
export function findMailBody(block: Element, head: readonly Element[], guess: boolean): MailBody | null {
  const apart = (element: Element) => !head.some((part) => element.contains(part) || part.contains(element));
  const part = calledBody(block, apart) ?? (guess ? biggestPart(block, apart) : null);
  return part ? { selectors: [pathOf(part)], elements: [part] } : null;
}

/** `…body` before `…content` and `…text`; of several the one with most words. */
function calledBody(block: Element, apart: (element: Element) => boolean): Element | null {
  const named = [...block.querySelectorAll('[id],[class],[itemprop],iframe')].filter(
    (element) => !element.matches('h1,h2,h3,h4,h5,h6,label,button,a,textarea') && apart(element),
  );
  const isCalled = (pattern: RegExp) => (element: Element) =>
    namesOf(element).some((name) => pattern.test(name));
  const isFrame = (element: Element) => element.localName === 'iframe';
  for (const isBody of [isCalled(BODY_NAME), isFrame, isCalled(TEXT_NAME)]) {
    const called = outermost(named.filter(isBody));
    const [biggest] = called
      .filter((element) => wordsWithin(element) > 0)
      .sort((one, other) => wordsWithin(other) - wordsWithin(one));
    if (biggest) return biggest;
  }
  return null;
}

/** The child with most of the block's words. */
function biggestPart(block: Element, apart: (element: Element) => boolean): Element | null {
  const [part] = [...block.children]
    .filter(apart)
    .sort((one, other) => wordsWithin(other) - wordsWithin(one));
  if (!part || part.matches('nav,ul,ol,table,form,script,style,footer,button,h1,h2,h3')) return null;
  return wordsWithin(part) >= Math.max(MIN_PART, wordsWithin(block) / 2) ? part : null;
}

function namesOf(element: Element): string[] {
  return [...element.classList, element.getAttribute('id') ?? '', element.getAttribute('itemprop') ?? ''];
}

const MIN_PART = 20;
const BODY_NAME =
  /(?:message|mail|msg|email|article)[-_]?body|^body$|^rcmBody$|body[-_]?(?:text|html|content|part)/i;
const TEXT_NAME =
  /(?:message|mail(?:er)?|msg|email|article)[-_]?(?:text|html|plain)?[-_]?(?:text|html|content)|(?:html|text)[-_]?part|^text$/i;
