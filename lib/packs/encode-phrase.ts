import type { OwnPhrase } from '../model/own-phrase';
import { SYNC_QUOTA } from '../model/synced';
import { gzip } from './gzip';

/** Room for the key, the quotes and the number of parts, in bytes. */
const PART = SYNC_QUOTA.itemBytes - 120;

/** The rows that hold a phrase in the synced storage, each within the browser's limit for one. */
export async function encodePhrase(phrase: OwnPhrase): Promise<Record<string, string>> {
  const whole = await gzip(JSON.stringify(phrase));
  const parts = whole.match(new RegExp(`.{1,${PART}}`, 'g')) ?? [];
  return Object.fromEntries(
    parts.map((part, index) => [
      index === 0 ? `p:${phrase.id}` : `p:${phrase.id}:${index}`,
      index === 0 ? `${parts.length}:${part}` : part,
    ]),
  );
}
