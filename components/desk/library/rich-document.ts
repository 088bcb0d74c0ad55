import type { JSONContent } from '@tiptap/react';
import type { RichBlock, RichRun } from '@/lib/model/rich-text';

/** The editor's document that has these looks. */
export function toDocument(blocks: readonly RichBlock[]): JSONContent {
  const content: JSONContent[] = [];
  for (const { kind, runs } of blocks) {
    const paragraph = { type: 'paragraph', content: runs.flatMap(toNodes) };
    const list = kind === 'bullet' ? 'bulletList' : 'orderedList';
    const last = content.at(-1);
    if (kind === 'paragraph') content.push(paragraph);
    else if (last?.type === list) last.content?.push({ type: 'listItem', content: [paragraph] });
    else content.push({ type: list, content: [{ type: 'listItem', content: [paragraph] }] });
  }
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

/** The looks of the editor's document. A list in a list is as flat as it goes out. */
export function fromDocument({ type, content = [] }: JSONContent): RichBlock[] {
  if (type === 'paragraph') return [{ kind: 'paragraph', runs: content.map(toRun) }];
  if (type !== 'bulletList' && type !== 'orderedList') return content.flatMap(fromDocument);
  const kind = type === 'bulletList' ? 'bullet' : 'number';
  return content
    .flatMap(fromDocument)
    .map((block) => (block.kind === 'paragraph' ? { ...block, kind } : block));
}

function toNodes({ text, isBold, isItalic, href }: RichRun): JSONContent[] {
  const marks = [
    ...(href === null ? [] : [{ type: 'link', attrs: { href } }]),
    ...(isBold ? [{ type: 'bold' }] : []),
    ...(isItalic ? [{ type: 'italic' }] : []),
  ];
  return text
    .split('\n')
    .flatMap((line, at): JSONContent[] => [
      ...(at > 0 ? [{ type: 'hardBreak' }] : []),
      ...(line === '' ? [] : [{ type: 'text', text: line, marks }]),
    ]);
}

function toRun({ type, text = '', marks = [] }: JSONContent): RichRun {
  const has = (name: string) => marks.some((mark) => mark.type === name);
  const href = marks.find((mark) => mark.type === 'link')?.attrs?.href;
  return {
    text: type === 'hardBreak' ? '\n' : text,
    isBold: has('bold'),
    isItalic: has('italic'),
    href: typeof href === 'string' ? href : null,
  };
}
