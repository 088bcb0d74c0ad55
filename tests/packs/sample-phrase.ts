import { emptyDraft, type OwnPhrase } from '@/lib/model/own-phrase';
import type { TeamPack } from '@/lib/model/team-pack';

export function samplePhrase(
  id: string,
  text = 'Thank you for waiting.',
  change: Partial<OwnPhrase> = {},
): OwnPhrase {
  const at = '2026-11-20T10:00:00.000Z';
  const variants: OwnPhrase['variants'] = [{ lang: 'en', text, format: 'plain' }];
  return { ...emptyDraft('en'), id, name: id, variants, createdAt: at, updatedAt: at, ...change };
}

export function samplePack(change: Partial<TeamPack> = {}): TeamPack {
  return {
    format: 'evenkeel-pack',
    schema: 1,
    id: 'kettle-team',
    name: 'Kettle team',
    version: 1,
    phrases: [samplePhrase('team-greeting'), samplePhrase('team-refund', 'You get your money back.')],
    ...change,
  };
}
