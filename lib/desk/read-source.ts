import type { RichBlock } from '../model/rich-text';
import { replaceFills } from '../suggest/mark-fills';
import { readMarkdown } from '../suggest/read-markdown';

const LIQUID = /\{\{.*?\}\}|\{%.*?%\}/gsu;

/** A rich phrase's text as the looks that it has. Placeholders stay words: their signs are no Markdown. */
export async function readSource(source: string): Promise<RichBlock[]> {
  const held: string[] = [];
  const text = source
    .replace(/[\uE000\uE001]/gu, '')
    .replace(LIQUID, (liquid) => `\uE000${held.push(liquid) - 1}\uE001`);
  const fill = (words: string) => replaceFills(words, (at) => held[at] ?? '');
  return (await readMarkdown(text)).map(({ kind, runs }) => ({
    kind,
    runs: runs.map((run) => ({
      ...run,
      text: fill(run.text),
      href: run.href === null ? null : fill(run.href),
    })),
  }));
}
