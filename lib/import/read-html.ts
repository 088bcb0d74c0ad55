import type { RichBlock, RichRun } from '@/lib/model/rich-text';

type Look = Omit<RichRun, 'text'>;
const PLAIN: Look = { isBold: false, isItalic: false, href: null };
const SAFE_LINK = /^(?:https?:\/\/|mailto:)[^\s<>"]+$/iu;

/** Elements within elements beyond this are no text that anybody wrote. */
const DEEPEST = 200;

/** What holds no words for a reader. */
const unread = 'script style template noscript iframe object embed svg math head title select textarea'.split(
  ' ',
);
const parted = 'p ul ol table blockquote pre h1 h2 h3 h4 h5 h6 hr section article header footer'.split(' ');
const lined = 'div tr dt dd'.split(' ');

export interface ReadHtml {
  blocks: RichBlock[];
  /** What was in it that a phrase can't hold, such as “a picture”. */
  dropped: string[];
}

/** The words and the few looks of a piece of HTML. It is parsed in a document of its own, which shows and runs nothing. */
export function readHtml(html: string): ReadHtml {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const page = new Page();
  walk(body, PLAIN, page, { kind: 'paragraph', depth: 0 });
  page.part('paragraph');
  return { blocks: page.blocks, dropped: [...page.dropped] };
}

class Page {
  readonly blocks: RichBlock[] = [];
  readonly dropped = new Set<string>();
  private lines: RichRun[][] = [[]];

  say(text: string, look: Look): void {
    if (text !== '') this.lines.at(-1)?.push({ text, ...look });
  }

  breakLine(): void {
    this.lines.push([]);
  }

  /** A new line, unless one has just begun. */
  startLine(): void {
    if (this.lines.at(-1)?.some(({ text }) => text.trim() !== '')) this.breakLine();
  }

  /** Ends the paragraph; an empty line within it ended one too. */
  part(kind: RichBlock['kind']): void {
    let runs: RichRun[] = [];
    let next = kind;
    const end = () => {
      if (runs.length > 0) this.blocks.push({ kind: next, runs: joinRuns(runs) });
      if (runs.length > 0) next = 'paragraph';
      runs = [];
    };
    for (const line of this.lines) {
      const trimmed = trimLine(line);
      if (trimmed.length === 0) end();
      else runs = runs.length === 0 ? trimmed : [...runs, { text: '\n', ...PLAIN }, ...trimmed];
    }
    end();
    this.lines = [[]];
  }
}

interface Place {
  kind: RichBlock['kind'];
  depth: number;
}

function walk(element: Element, look: Look, page: Page, place: Place): void {
  if (place.depth > DEEPEST) return;
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) sayText(child.nodeValue ?? '', element.localName, look, page);
    else if (child instanceof Element) walkElement(child, look, page, { ...place, depth: place.depth + 1 });
  }
}

function sayText(text: string, tag: string, look: Look, page: Page): void {
  const lines = tag === 'pre' || tag === 'code' ? text.split('\n') : [text];
  for (const [at, line] of lines.entries()) {
    if (at > 0) page.breakLine();
    page.say(line.replace(/\s+/gu, ' '), look);
  }
}

function walkElement(element: Element, look: Look, page: Page, place: Place): void {
  const { kind } = place;
  const tag = element.localName;
  if (tag === 'br') page.breakLine();
  if (tag === 'img') page.dropped.add('a picture');
  if (tag === 'script' || tag === 'iframe') page.dropped.add('a script');
  if (unread.includes(tag)) return;
  if (tag === 'table') page.dropped.add('the lines of a table');
  const inner = lookOf(element, tag, look);
  if (tag === 'li') {
    page.part(kind);
    const item = element.parentElement?.localName === 'ol' ? 'number' : 'bullet';
    walk(element, inner, page, { ...place, kind: item });
    page.part(item);
    return;
  }
  const isPart = parted.includes(tag);
  // A paragraph inside an item is the item's own text.
  if (isPart && !(tag === 'p' && kind !== 'paragraph')) page.part(kind);
  else if (isPart || lined.includes(tag)) page.startLine();
  walk(element, inner, page, place);
  if (tag === 'td' || tag === 'th') page.say(' ', look);
  if (isPart && !(tag === 'p' && kind !== 'paragraph')) page.part(kind);
  else if (isPart || lined.includes(tag)) page.startLine();
}

function lookOf(element: Element, tag: string, look: Look): Look {
  const style = element.getAttribute('style') ?? '';
  const isBold = /^(?:b|strong|h[1-6]|th)$/u.test(tag) || /font-weight:\s*(?:bold|[6-9]00)/iu.test(style);
  const isItalic = /^(?:i|em)$/u.test(tag) || /font-style:\s*italic/iu.test(style);
  // A parser of Markdown writes the marks of held placeholders in their encoded form.
  const address = (element.getAttribute('href') ?? '')
    .trim()
    .replace(/%EE%80%80(\d+)%EE%80%81/giu, '\uE000$1\uE001');
  const href = tag === 'a' && SAFE_LINK.test(address) ? address : look.href;
  return { isBold: isBold || look.isBold, isItalic: isItalic || look.isItalic, href };
}

function trimLine(line: readonly RichRun[]): RichRun[] {
  const runs = joinRuns(line).map((run) => ({ ...run, text: run.text.replace(/ {2,}/gu, ' ') }));
  while (runs[0] && runs[0].text.trim() === '') runs.shift();
  while (runs.at(-1)?.text.trim() === '') runs.pop();
  const [first] = runs;
  if (first) first.text = first.text.trimStart();
  const last = runs.at(-1);
  if (last) last.text = last.text.trimEnd();
  return runs;
}

/** Neighbours that look alike are one run. */
function joinRuns(runs: readonly RichRun[]): RichRun[] {
  const joined: RichRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const isAlike =
      last && last.isBold === run.isBold && last.isItalic === run.isItalic && last.href === run.href;
    if (isAlike) last.text += run.text;
    else joined.push({ ...run });
  }
  return joined;
}
