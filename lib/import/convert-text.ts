import { breakBraces } from './break-braces';
import type { FoundPhrase, FoundText } from './found';
import { readHtml } from './read-html';
import { settleLiquid } from './settle-liquid';
import { createWeave, type Weave } from './weave';
import { type WrittenText, writeBlocks } from './write-blocks';

export interface ConvertedText extends WrittenText {
  notes: readonly string[];
}

/** A wording of another program as one of ours. `find` gives the phrase that another one includes by a name. */
export async function convertText(
  found: FoundText,
  phrase: FoundPhrase,
  find: (key: string) => FoundPhrase | null,
): Promise<ConvertedText> {
  const path = [phrase];
  const weave = createWeave((key, inner) => includeText(key, found.form, path, find, inner));
  const woven = settleLiquid(weaveText(found, phrase, weave), weave);
  const { text, format } = await readForm(woven, found.form, weave);
  const whole = weave.unravel(breakBraces(text), format).trim();
  // What was left out of the markup may have held one end of a condition.
  return { text: weave.unravel(settleLiquid(whole, weave), format), format, notes: weave.notes };
}

/** Private-use characters would be taken for the weave's own marks. */
function weaveText({ text }: FoundText, { dialect }: FoundPhrase, weave: Weave): string {
  const clean = text.replace(/[\uE000\uE001\0]/gu, '').replace(/\r\n?/gu, '\n');
  return dialect ? dialect(clean, weave) : clean;
}

function includeText(
  key: string,
  form: FoundText['form'],
  path: FoundPhrase[],
  find: (key: string) => FoundPhrase | null,
  weave: Weave,
): string {
  const phrase = find(key);
  const [found] = phrase?.texts ?? [];
  if (!phrase || !found) weave.note(`It includes “${key}”, which is not in this file.`);
  else if (path.includes(phrase))
    weave.note(`It includes “${key}”, which includes it in turn. That is left out.`);
  else if (path.length > 20) weave.note('Too many phrases are nested in it. The innermost are left out.');
  else {
    path.push(phrase);
    const text = weaveText(found, phrase, weave);
    path.pop();
    return fitForm(text, found.form, form);
  }
  return '';
}

function fitForm(text: string, from: FoundText['form'], into: FoundText['form']): string {
  if (from === into || from === 'markdown') return text;
  if (from === 'html') return writeBlocks(readHtml(text).blocks).text;
  if (into === 'markdown') return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
}

async function readForm(text: string, form: FoundText['form'], weave: Weave): Promise<WrittenText> {
  if (form === 'plain') return { text, format: 'plain' };
  const { blocks, dropped } = readHtml(form === 'html' ? text : await htmlOf(text));
  for (const what of dropped) weave.note(`It had ${what}, which a phrase can’t hold.`);
  return writeBlocks(blocks);
}

async function htmlOf(markdown: string): Promise<string> {
  const { Marked } = await import('marked');
  return new Marked({ gfm: true, breaks: true }).parse(markdown, { async: false });
}
