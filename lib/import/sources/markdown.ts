import type { Token, Tokens } from 'marked';
import type { Found, FoundPhrase } from '../found';

/** A list of settings that some programs put before the text. */
const FRONT = /^---\n[\s\S]*?\n---(?:\n|$)/u;

/** Markdown of anybody's: a heading names what stands below it, and the headings above that one are its folders. */
export async function readMarkdownFile(text: string): Promise<Found> {
  const { Marked } = await import('marked');
  const tokens = new Marked({ gfm: true }).lexer(text.replace(/\r\n?/gu, '\n').replace(FRONT, ''));
  const phrases: FoundPhrase[] = [];
  const path: string[] = [];
  let body = '';
  const end = () => {
    if (body.trim() !== '') phrases.push(toFound(path, body));
    body = '';
  };
  for (const token of tokens) {
    if (!isHeading(token)) body += token.raw;
    else {
      end();
      path.splice(token.depth - 1);
      path[token.depth - 1] = token.text.replaceAll('/', '-').trim();
    }
  }
  end();
  return { status: 'found', from: 'markdown', phrases, skipped: [] };
}

function toFound(path: readonly string[], body: string): FoundPhrase {
  // A level that was left out is an empty place in the path.
  const full = [...path].filter((title) => title !== undefined && title !== '');
  return {
    name: full.at(-1) ?? '',
    folder: full.slice(0, -1).join('/'),
    texts: [{ lang: '', text: body, form: 'markdown' }],
    shortcut: null,
    tags: [],
  };
}

/** The lexer's token types overlap in the library's own declarations, so the one that is needed is told apart here. */
function isHeading(token: Token): token is Tokens.Heading {
  return token.type === 'heading';
}
