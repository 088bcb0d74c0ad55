import type { JSONContent } from '@tiptap/react';
import { createElement, Fragment, type ReactNode } from 'react';

const tags = new Map([
  ['bulletList', 'ul'],
  ['orderedList', 'ol'],
  ['listItem', 'li'],
  ['bold', 'strong'],
  ['italic', 'em'],
  ['link', 'a'],
]);

type Attributes = Readonly<Record<string, unknown>> | null;

/** A message as it was formatted. Built from the editor's own tree: markup from outside never becomes an element. */
export function RichBody({ content }: { content: JSONContent }): ReactNode {
  return show(content);
}

function show(node: JSONContent): ReactNode {
  if (node.type === 'text') return (node.marks ?? []).reduce<ReactNode>(addMark, node.text);
  if (node.type === 'hardBreak') return '\n';
  const props = node.type === 'orderedList' ? { start: node.attrs?.start } : null;
  return wrap(node.type, props, (node.content ?? []).flatMap(showAmong));
}

/** A paragraph is a line and not a block of its own, as in a message that was written plain. */
function showAmong(node: JSONContent, index: number, all: JSONContent[]): ReactNode[] {
  const follows = node.type === 'paragraph' && all[index - 1]?.type === 'paragraph';
  return follows ? ['\n', show(node)] : [show(node)];
}

type Mark = NonNullable<JSONContent['marks']>[number];

function addMark(inner: ReactNode, { type, attrs }: Mark): ReactNode {
  // The editor lets in only addresses that are safe to follow.
  const props = type === 'link' ? { href: attrs?.href, target: '_blank', rel: 'noreferrer' } : null;
  return wrap(type, props, [inner]);
}

/** The parts are handed over one by one: their order never changes, so they need no keys. */
function wrap(type: string | undefined, props: Attributes, parts: ReactNode[]): ReactNode {
  return createElement(tags.get(type ?? '') ?? Fragment, props, ...parts);
}
