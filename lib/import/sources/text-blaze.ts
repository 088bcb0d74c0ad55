import { textBlaze } from '../dialects/text-blaze';
import type { Found, FoundPhrase } from '../found';
import type { Fields } from '../is-record';
import { recordsIn } from '../records-in';
import { textIn } from '../text-in';

/** Text Blaze's export: folders with snippets in them. */
export function readTextBlaze(pack: Fields): Found {
  const phrases = recordsIn(pack.folders).flatMap((folder) =>
    recordsIn(folder.snippets).map((snippet) => toFound(snippet, textIn(folder, 'name'))),
  );
  return { status: 'found', from: 'text-blaze', phrases, skipped: [] };
}

function toFound(snippet: Fields, folder: string): FoundPhrase {
  const shortcut = textIn(snippet, 'shortcut');
  const html = textIn(snippet, 'html');
  const isHtml = html !== '' && textIn(snippet, 'type') !== 'text';
  return {
    name: textIn(snippet, 'name', 'label'),
    folder: folder.replaceAll('/', '-'),
    texts: [{ lang: '', text: isHtml ? html : textIn(snippet, 'text'), form: isHtml ? 'html' : 'plain' }],
    shortcut,
    tags: [],
    keys: [shortcut, textIn(snippet, 'name')].filter(Boolean),
    dialect: textBlaze,
  };
}
