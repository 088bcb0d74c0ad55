import { frameBody } from './frame-body';
import { styleOf } from './style-of';

/** A line of text and how many quotes deep it stands; 0 is what the author wrote. */
export type Line = { depth: number; text: string };

export type RenderOptions = {
  /** Elements to leave out. */
  strip?: string;
  /** Elements that hold quoted history; read even when they are folded away. */
  quotes?: string;
  /** How many elements may be looked at; as many as a long mail has, if it is not said. */
  most?: number;
};

/** What was read, and whether there was more of it. */
export type Rendered = { lines: Line[]; isCut: boolean };

/**
 * The words of an element as a reader sees them: blocks on lines of their own, paragraphs apart by a blank line, lists with
 * their marks, links as their text, frames that may be looked into as part of the page. Quotes are kept and say how deep they
 * are. Stops where no mail goes on, and rests now and then: it must not hold the page up.
 */
export function* renderInSteps(root: Element, options: RenderOptions = {}): Generator<void, Rendered> {
  if (root.localName === 'iframe') {
    const body = frameBody(root);
    return body ? yield* renderInSteps(body, options) : { lines: [], isCut: false };
  }
  const strip = options.strip ? `${ALWAYS_STRIPPED},${options.strip}` : ALWAYS_STRIPPED;
  const quotes = options.quotes ? `${SHARED_QUOTES},${options.quotes}` : SHARED_QUOTES;
  const page = startPage(options.most ?? MAX_ELEMENTS);
  const open: Opened[] = [];
  let node: Node | null = root;
  for (let seen = 1; node; seen += 1) {
    if (seen % STEP === 0) yield;
    const inside = isElement(node) ? enter(node, node === root) : addText(node);
    if (inside && isElement(node) && node.localName === 'iframe') yield* addFrame(node);
    else if (inside && node.firstChild && hasRoom(page)) {
      node = node.firstChild;
      continue;
    }
    if (isElement(node) && open.at(-1)?.element === node) leave();
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && open.at(-1)?.element === node) leave();
    }
    node = node === root || !hasRoom(page) ? null : (node?.nextSibling ?? null);
  }
  endLine(page);
  return { lines: page.lines, isCut: page.isCut || !hasRoom(page) };

  function enter(element: Element, isRoot: boolean): boolean {
    page.elements -= 1;
    const quoted = element.matches(quotes);
    if (!isRoot && (element.matches(strip) || isButton(element))) return false;
    if (element.childElementCount === 0 && element.matches(TOGGLES) && isBrief(element)) return false;
    const style = styleOf(element);
    if (style.hidden && !isRoot && !quoted && page.depth === 0) return false;
    if (element.localName === 'iframe') return true;
    if (element.localName === 'br') {
      newLine(page);
      return false;
    }
    const paragraph = quoted || (style.paragraph && element.parentElement?.localName !== 'li');
    if (style.block || quoted) separate(page, paragraph);
    open.push({
      element,
      quoted,
      block: style.block || quoted,
      paragraph,
      pre: page.pre,
      depth: page.depth,
    });
    page.pre = style.pre;
    if (quoted || element.matches(QUOTE_STARTS)) page.depth += 1;
    if (element.localName === 'li') page.mark = listMark(element);
    return true;
  }

  function* addFrame(frame: Element): Generator<void, void> {
    const body = frameBody(frame);
    if (!body) return;
    separate(page, true);
    const { lines: inner, isCut } = yield* renderInSteps(body, { ...options, most: page.elements });
    page.isCut ||= isCut;
    page.lines.push(...inner.map((line) => ({ ...line, depth: line.depth + page.depth })));
    page.room -= inner.reduce((sum, line) => sum + line.text.length, 0);
    page.elements -= inner.length;
  }

  function addText(text: Node): boolean {
    if (text.nodeType !== 3) return false;
    write(page, text.nodeValue ?? '');
    return false;
  }

  function leave(): void {
    const left = open.pop();
    if (!left) return;
    if (left.block) separate(page, left.paragraph);
    page.pre = left.pre;
    if (left.quoted) page.depth = left.depth;
  }
}

type Opened = {
  element: Element;
  quoted: boolean;
  block: boolean;
  paragraph: boolean;
  pre: boolean;
  /** Of the quote that it stands in. */
  depth: number;
};
type Sheet = {
  lines: Line[];
  line: string;
  depth: number;
  pre: boolean;
  /** A blank line is due before the next words. */
  gap: boolean;
  mark: string;
  /** How many characters and elements may follow. */
  room: number;
  elements: number;
  /** A frame in it was not read to its end. */
  isCut: boolean;
};

/** Each asks for an element's style. */
const STEP = 200;
const MAX_CHARACTERS = 400_000;
const MAX_ELEMENTS = 6_000;
const MAX_LINES = 10_000;
const ALWAYS_STRIPPED = 'script,style,noscript,template,svg,button,select,textarea,input,video,audio,object';
const SHARED_QUOTES =
  'blockquote,.citation,[class^="quoted"],[class*=" quoted"],.gmail_quote,.gmail_extra,.yahoo_quoted,.moz-cite-prefix,.protonmail_quote,.zmail_extra';
/** What folds a quote away and back stands in the midst of words and is none of them. */
const TOGGLES = '[class*="toggle" i]';
/** They hold only the head of what is quoted: all that follows belongs to it. Outlook puts `x_` before the ids of others. */
const QUOTE_STARTS = '[id$="divRplyFwdMsg"]';

function startPage(elements: number): Sheet {
  return {
    lines: [],
    line: '',
    depth: 0,
    pre: false,
    gap: false,
    mark: '',
    room: MAX_CHARACTERS,
    elements,
    isCut: false,
  };
}

function hasRoom(page: Sheet): boolean {
  return page.room > 0 && page.elements > 0 && page.lines.length < MAX_LINES;
}

function separate(page: Sheet, blank: boolean): void {
  endLine(page);
  if (blank && page.lines.length > 0) page.gap = true;
}

function endLine(page: Sheet): void {
  if (page.line.trim() !== '') newLine(page);
  page.line = '';
}

function newLine(page: Sheet): void {
  page.lines.push({ depth: page.depth, text: page.line.trimEnd() });
  page.line = '';
}

function write(page: Sheet, raw: string): void {
  const text = raw.slice(0, page.room);
  page.room -= text.length;
  const [first = '', ...rest] = page.pre ? text.split(/\r?\n/, MAX_LINES) : [text];
  add(page, first);
  for (const next of rest) {
    newLine(page);
    add(page, next);
  }
}

function add(page: Sheet, raw: string): void {
  const clean = raw.replace(INVISIBLE, '').replaceAll('\u00a0', ' ');
  const text = page.pre ? clean : clean.replace(/\s+/g, ' ');
  if (text.trim() === '' && page.line === '') return;
  if (page.gap && page.lines.at(-1)?.text !== '') page.lines.push({ depth: page.depth, text: '' });
  page.gap = false;
  page.line += page.mark;
  page.mark = '';
  page.line += page.line === '' || page.line.endsWith(' ') ? (page.pre ? text : text.trimStart()) : text;
}

function listMark(item: Element): string {
  const list = item.parentElement;
  if (list?.localName !== 'ol') return '- ';
  const index = [...list.children].filter((child) => child.localName === 'li').indexOf(item);
  return `${Number(list.getAttribute('start') ?? 1) + index}. `;
}

/** Programs make whole mails a button to hear clicks on their links: a button's own words are few and on one line. */
function isButton(element: Element): boolean {
  if (element.getAttribute('role') !== 'button') return false;
  return (
    (element.textContent?.trim().length ?? 0) <= 80 &&
    element.querySelector('br,p,blockquote,pre,table') === null
  );
}

function isBrief(element: Element): boolean {
  return (element.textContent?.length ?? 0) <= 60;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Zero-width characters, soft hyphens and direction overrides: they can hide or turn round what a name says. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g;
