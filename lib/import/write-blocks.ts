import { escapeMarkdown } from '@/lib/model/escape-markdown';
import type { RichBlock, RichRun } from '@/lib/model/rich-text';
import { breakBraces } from './break-braces';

export interface WrittenText {
  text: string;
  format: 'plain' | 'markdown';
}

/** Blocks as a phrase's text: Markdown where something in them has a look, else plain. */
export function writeBlocks(blocks: readonly RichBlock[]): WrittenText {
  const isRich = blocks.some(({ kind, runs }) => kind !== 'paragraph' || runs.some(hasLook));
  if (!isRich)
    return { text: join(blocks, (runs) => runs.map(({ text }) => text).join('')), format: 'plain' };
  return { text: join(blocks, writeRuns), format: 'markdown' };
}

function hasLook({ text, isBold, isItalic, href }: RichRun): boolean {
  return isBold || isItalic || (href !== null && href !== text && href !== `mailto:${text}`);
}

function join(blocks: readonly RichBlock[], write: (runs: readonly RichRun[]) => string): string {
  let whole = '';
  let number = 0;
  for (const [at, { kind, runs }] of blocks.entries()) {
    const isSameList = kind !== 'paragraph' && blocks[at - 1]?.kind === kind;
    number = kind === 'number' ? (isSameList ? number + 1 : 1) : 0;
    const sign = kind === 'bullet' ? '- ' : kind === 'number' ? `${number}. ` : '';
    const indent = `\n${' '.repeat(sign.length)}`;
    whole += `${at === 0 ? '' : isSameList ? '\n' : '\n\n'}${sign}${write(runs.map(partBraces)).replaceAll('\n', indent)}`;
  }
  return whole;
}

/** Two looks may hold one brace each, which would stand together once the looks are gone. */
function partBraces(run: RichRun, at: number, runs: readonly RichRun[]): RichRun {
  const pair = `${run.text.at(-1) ?? ''}${runs[at + 1]?.text.at(0) ?? ''}`;
  return breakBraces(pair) === pair ? run : { ...run, text: `${run.text} ` };
}

function writeRuns(runs: readonly RichRun[]): string {
  const parts = partLooks(runs);
  return parts
    .map((run, at) => {
      const before = at === 0 ? '' : (parts[at - 1]?.text.at(-1) ?? '');
      const after = parts[at + 1]?.text.at(0) ?? '';
      return writeRun(run, run.href === null ? before : '', run.href === null ? after : '');
    })
    .join('');
}

/** Looks without the spaces at their ends, which Markdown would not see; two that touch can't both be slanted. */
function partLooks(runs: readonly RichRun[]): RichRun[] {
  const plain = { isBold: false, isItalic: false };
  const parts = runs.flatMap((run): RichRun[] => {
    if (!run.isBold && !run.isItalic) return [run];
    const [, lead = '', text = '', tail = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(run.text) ?? [];
    return [
      { ...run, ...plain, text: lead },
      { ...run, text },
      { ...run, ...plain, text: tail },
    ];
  });
  const full = parts.filter(({ text }) => text !== '');
  return full.map((run, at) => {
    const touches = [full[at - 1], full[at + 1]].some(
      (other) => other && (other.isBold || other.isItalic) && (run.isBold || run.isItalic),
    );
    return touches && run.href === null ? { ...run, ...plain } : run;
  });
}

function writeRun({ text, isBold, isItalic, href }: RichRun, before: string, after: string): string {
  const sign = `${isBold ? '**' : ''}${isItalic ? '*' : ''}`;
  const words = escapeMarkdown(text);
  const isMarkable =
    sign !== '' &&
    !text.includes('\n\n') &&
    isOpen(text.at(0) ?? '', before) &&
    isOpen(text.at(-1) ?? '', after);
  const said = isMarkable ? `${sign}${words}${[...sign].reverse().join('')}` : words;
  if (href === null) return said;
  return `[${said.replaceAll('\n', ' ')}](${href.replace(/[()\\]/gu, (letter) => encodeURIComponent(letter).replace('(', '%28').replace(')', '%29'))})`;
}

/** Whether Markdown would see a sign between these two: a look that ends in a sign must not touch a word. */
function isOpen(inside: string, outside: string): boolean {
  return !/[\p{P}\p{S}]/u.test(inside) || outside === '' || /[\s\p{P}\p{S}]/u.test(outside);
}
