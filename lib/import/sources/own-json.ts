import { OwnPhrase } from '@/lib/model/own-phrase';
import { MAX_PACK_PHRASES, TeamPack } from '@/lib/model/team-pack';
import type { Found, FoundPhrase } from '../found';
import type { SkippedPhrase } from '../import-preview';
import { type Fields, isRecord } from '../is-record';
import { textIn } from '../text-in';

/** A pack of our own. A phrase that isn't valid is skipped and the rest is kept; a pack that isn't is refused. */
export function readOwnJson(pack: Fields): Found {
  if (pack.schema !== 1) return refuse('it was made by a newer version of Evenkeel');
  const listed = pack.phrases;
  if (!Array.isArray(listed)) return refuse('it has no list of phrases');
  if (listed.length > MAX_PACK_PHRASES) return refuse('it has more than 10,000 phrases');
  const frame = TeamPack.safeParse({ ...pack, phrases: [] });
  if (!frame.success) return refuse(`“${frame.error.issues[0]?.path.join('.')}” is not as it should be`);
  const phrases: FoundPhrase[] = [];
  const skipped: SkippedPhrase[] = [];
  for (const [at, value] of listed.entries()) {
    const parsed = OwnPhrase.safeParse(value);
    const what = (isRecord(value) && textIn(value, 'name', 'id')) || `Phrase ${at + 1}`;
    if (parsed.success) phrases.push(toFound(parsed.data));
    else {
      const [issue] = parsed.error.issues;
      const said = /^(?:Invalid|Unrecognized)/u.test(issue?.message ?? '')
        ? 'it is not as it should be'
        : issue?.message;
      const where = issue?.path.join('.');
      skipped.push({ what, reason: where ? `at “${where}”, ${said}` : `${said}` });
    }
  }
  return { status: 'found', from: 'evenkeel', phrases, skipped };
}

function toFound({ id, createdAt: _created, updatedAt: _updated, ...draft }: OwnPhrase): FoundPhrase {
  const { name, folder, shortcut, tags } = draft;
  return { name, folder, shortcut, tags, texts: [], exact: { draft, id } };
}

function refuse(problem: string): Found {
  return { status: 'refused', reason: `This pack can’t be read: ${problem}.` };
}
