import { createElement, Fragment, type ReactNode } from 'react';
import type { RichBlock, RichRun } from '@/lib/model/rich-text';
import type { Suggestion, SuggestionPart } from '@/lib/model/suggestion';
import { labelOf } from '@/lib/suggest/placeholders';

/** A filled text with its looks: what was filled in is tinted, and what would be asked for is a tinted gap. */
export function TriedText({ suggestion: { parts, rich } }: { suggestion: Suggestion }): ReactNode {
  if (!rich) return createElement('p', null, ...parts.map(showPart));
  return createElement(Fragment, null, ...listsOf(rich.blocks).map((list) => showList(list, rich.fills)));
}

/** The parts are handed over one by one: their order never changes, so they need no keys. */
function showList(blocks: readonly RichBlock[], fills: readonly SuggestionPart[]): ReactNode {
  const kind = blocks[0]?.kind;
  const inner = blocks.map(({ runs }) =>
    createElement(kind === 'paragraph' ? 'p' : 'li', null, ...runs.flatMap((run) => showRun(run, fills))),
  );
  if (kind === 'paragraph') return createElement(Fragment, null, ...inner);
  return createElement(kind === 'bullet' ? 'ul' : 'ol', null, ...inner);
}

function listsOf(blocks: readonly RichBlock[]): RichBlock[][] {
  const lists: RichBlock[][] = [];
  for (const block of blocks) {
    const last = lists.at(-1);
    if (last && last[0]?.kind === block.kind) last.push(block);
    else lists.push([block]);
  }
  return lists;
}

function showRun({ text, isBold, isItalic, href }: RichRun, fills: readonly SuggestionPart[]): ReactNode[] {
  // Split at a pattern with one group: every other piece is the number of what is filled in there.
  const pieces = text.split(/\uE000(\d+)\uE001/u).map((piece, at) => {
    const fill = at % 2 === 1 ? fills[Number(piece)] : undefined;
    return fill ? showPart(fill) : piece;
  });
  let shown: ReactNode = createElement(Fragment, null, ...pieces);
  if (isItalic) shown = createElement('em', null, shown);
  if (isBold) shown = createElement('strong', null, shown);
  // Not a link to follow: it is a picture of the reply, and the page never leads anywhere.
  if (href !== null) shown = createElement('u', { title: href }, shown);
  return [shown];
}

function showPart(part: SuggestionPart): ReactNode {
  if (part.kind === 'text') return part.text;
  if (part.kind === 'filled') return createElement('span', { className: 'filled' }, part.text);
  const label = labelOf(part.name);
  const words = part.offer === null ? label : `${label}: ${part.offer}?`;
  return createElement('span', { className: 'gap-shown' }, words);
}
