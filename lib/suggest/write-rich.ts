import type { RichBlock, RichRun } from '@/lib/model/rich-text';

/** As plain text: items with a dash or their number, links with their address behind them. */
export function writeText(blocks: readonly RichBlock[]): string {
  return group(blocks)
    .map((run) => run.map((block, at) => `${mark(block, at)}${block.runs.map(plain).join('')}`).join('\n'))
    .join('\n\n');
}

/** As HTML with nothing in it but p, br, strong, em, a, ul, ol and li, everything else escaped. */
export function writeHtml(blocks: readonly RichBlock[]): string {
  return group(blocks)
    .map((run) => {
      const tag = run[0]?.kind === 'bullet' ? 'ul' : run[0]?.kind === 'number' ? 'ol' : null;
      const inner = run.map(({ runs }) => runs.map(marked).join(''));
      if (tag === null) return inner.map((html) => `<p>${html}</p>`).join('');
      return `<${tag}>${inner.map((html) => `<li>${html}</li>`).join('')}</${tag}>`;
    })
    .join('');
}

/** Neighbouring items of one kind are one list; a paragraph stands alone. */
function group(blocks: readonly RichBlock[]): RichBlock[][] {
  const groups: RichBlock[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last && block.kind !== 'paragraph' && last[0]?.kind === block.kind) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function mark({ kind }: RichBlock, at: number): string {
  if (kind === 'paragraph') return '';
  return kind === 'bullet' ? '- ' : `${at + 1}. `;
}

function plain({ text, href }: RichRun): string {
  return href === null || href === text || href === `mailto:${text}` ? text : `${text} (${href})`;
}

function marked({ text, isBold, isItalic, href }: RichRun): string {
  let html = escapeMarkup(text).replaceAll('\n', '<br>');
  if (isItalic) html = `<em>${html}</em>`;
  if (isBold) html = `<strong>${html}</strong>`;
  return href === null ? html : `<a href="${escapeMarkup(href)}">${html}</a>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
