import { Lines } from './lines';

/** A place between two characters or two nodes. */
export type Point = { node: Node; offset: number };

/**
 * The text of an editable element as its reader would count the lines: one line for each block and each line break,
 * white space as the page shows it. Not `innerText`, which turns the margins of a paragraph into blank lines that
 * nobody wrote.
 *
 * @param until reads only what stands before this place
 */
export function readText(root: HTMLElement, until?: Point): string {
  const lines = new Lines();
  const reached = visit(root, lines, keepsSpace(root), until);
  return reached ? lines.textToCaret() : lines.text();
}

/** Parts that editors draw into the composer and that are never sent. */
const DECORATION = [
  '[data-slate-placeholder]',
  '.ProseMirror-widget',
  '.ProseMirror-separator',
  '.ck-fake-selection-container',
  '.ck-widget__selection-handle',
  '.ck-widget__type-around',
  '[data-cke-temp]',
  '[data-mce-bogus="all"]',
  '.ql-ui',
  'style',
  'script',
  'template',
].join(',');

/** Characters that hold a caret and nothing else. */
const CARET_HOLDERS = /\u200B|\u2060|\uFEFF/g;

/** Each of these tells whether the place was reached, and nothing after it is read. */
function visit(parent: Node, lines: Lines, kept: boolean, until?: Point): boolean {
  for (const [index, node] of [...parent.childNodes].entries()) {
    if (parent === until?.node && index === until.offset) return true;
    if (node.nodeType === Node.TEXT_NODE && visitText(node, lines, kept, until)) return true;
    if (node.nodeType === Node.ELEMENT_NODE && visitElement(node as HTMLElement, lines, until)) return true;
  }
  return parent === until?.node;
}

function visitText(node: Node, lines: Lines, kept: boolean, until?: Point): boolean {
  const reached = node === until?.node;
  const whole = node.nodeValue ?? '';
  const text = (reached ? whole.slice(0, until.offset) : whole).replace(CARET_HOLDERS, '');
  if (text === '' && whole !== '') lines.hold();
  if (kept) lines.addKept(text);
  else lines.addCollapsed(text);
  return reached;
}

function visitElement(element: HTMLElement, lines: Lines, until?: Point): boolean {
  if (element.matches(DECORATION)) return false;
  if (element.localName === 'br') {
    if (element === until?.node) return true;
    lines.end();
    return false;
  }
  const { display } = getComputedStyle(element);
  if (display === 'none') return false;
  const block = !display.startsWith('inline') && display !== 'contents';
  if (block) lines.endBlock();
  if (visit(element, lines, keepsSpace(element), until)) return true;
  if (block) lines.endBlock();
  return false;
}

function keepsSpace(element: HTMLElement): boolean {
  const { whiteSpace } = getComputedStyle(element);
  return whiteSpace.startsWith('pre') || whiteSpace === 'break-spaces';
}
