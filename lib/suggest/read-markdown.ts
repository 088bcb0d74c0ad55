import type { Token, Tokens } from 'marked';
import type { RichBlock, RichRun } from '@/lib/model/rich-text';

type Look = Omit<RichRun, 'text'>;
const PLAIN: Look = { isBold: false, isItalic: false, href: null };
/** The only links that go out. */
const SAFE_LINK = /^(?:https?:\/\/|mailto:)[^\s<>"]+$/iu;

/**
 * Markdown as the few looks that a reply can have: bold, italic, links and flat lists. A line break stays one. Everything
 * else, HTML above all, is what it says: words.
 */
export async function readMarkdown(source: string): Promise<RichBlock[]> {
  // Loaded with the first rich phrase: most packs have none.
  const { Marked } = await import('marked');
  return new Marked({ gfm: true, breaks: true }).lexer(source).flatMap(readBlock);
}

function readBlock(token: Token): RichBlock[] {
  if (token.type === 'space' || token.type === 'def') return [];
  if (isList(token)) {
    const kind = token.ordered ? 'number' : 'bullet';
    return token.items.flatMap(({ tokens }) => readItem(tokens, kind));
  }
  if (token.type === 'heading') return [paragraph(readRuns(token.tokens ?? [], { ...PLAIN, isBold: true }))];
  if (token.type === 'blockquote') return (token.tokens ?? []).flatMap(readBlock);
  if (token.type === 'paragraph' || token.type === 'text')
    return [paragraph(token.tokens ? readRuns(token.tokens, PLAIN) : words(token.text, PLAIN))];
  return [paragraph(words(token.raw.trim(), PLAIN))];
}

function readItem(tokens: readonly Token[], kind: 'bullet' | 'number'): RichBlock[] {
  const blocks = tokens.flatMap(readBlock);
  const [first, ...rest] = blocks;
  if (first?.kind !== 'paragraph') return blocks;
  return [{ ...first, kind }, ...rest];
}

function readRuns(tokens: readonly Token[], look: Look): RichRun[] {
  return tokens.flatMap((token): RichRun[] => {
    if (token.type === 'strong') return readRuns(token.tokens ?? [], { ...look, isBold: true });
    if (token.type === 'em') return readRuns(token.tokens ?? [], { ...look, isItalic: true });
    if (token.type === 'link') {
      const href = SAFE_LINK.test(token.href) ? String(token.href) : look.href;
      return readRuns(token.tokens ?? [], { ...look, href });
    }
    if (token.type === 'br') return words('\n', look);
    if (token.type === 'text' && token.tokens) return readRuns(token.tokens, look);
    if (token.type === 'text' || token.type === 'escape') return words(token.text, look);
    return words(token.raw, look);
  });
}

function paragraph(runs: readonly RichRun[]): RichBlock {
  return { kind: 'paragraph', runs: joinAlike(runs) };
}

/** The lexer cuts words at each escaped sign; neighbours that look alike are one run again. */
function joinAlike(runs: readonly RichRun[]): RichRun[] {
  const joined: RichRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.isBold === run.isBold && last.isItalic === run.isItalic && last.href === run.href)
      last.text += run.text;
    else joined.push({ ...run });
  }
  return joined;
}

function words(text: string, look: Look): RichRun[] {
  return text === '' ? [] : [{ text, ...look }];
}

/** The lexer's token types overlap in the library's own declarations, so the one that is needed is told apart here. */
function isList(token: Token): token is Tokens.List {
  return token.type === 'list';
}
