import { chatwootLiquid } from '../dialects/chatwoot-liquid';
import type { Found } from '../found';
import type { Fields } from '../is-record';
import { textIn } from '../text-in';

/** Chatwoot's canned responses, which are Markdown, as records. */
export function readChatwoot(responses: readonly Fields[]): Found {
  const phrases = responses.map((response) => {
    const code = textIn(response, 'short_code');
    return {
      name: code,
      folder: '',
      texts: [{ lang: '', text: textIn(response, 'content'), form: 'markdown' as const }],
      shortcut: code,
      tags: [],
      dialect: chatwootLiquid,
    };
  });
  return { status: 'found', from: 'chatwoot', phrases, skipped: [] };
}
