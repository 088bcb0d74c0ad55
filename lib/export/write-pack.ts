import type { OwnPhrase } from '@/lib/model/own-phrase';
import type { TeamPack } from '@/lib/model/team-pack';
import { sortPhrases } from './sort-phrases';

/** A pack as indented JSON. The order is always the same, so that two editions differ only where their phrases do. */
export function writePack(
  phrases: readonly OwnPhrase[],
  { id, name, version }: Pick<TeamPack, 'id' | 'name' | 'version'>,
): string {
  const ordered = sortPhrases(phrases).map(orderFields);
  const pack: TeamPack = { format: 'evenkeel-pack', schema: 1, id, name, version, phrases: ordered };
  return `${JSON.stringify(pack, null, 2)}\n`;
}

function orderFields(phrase: OwnPhrase): OwnPhrase {
  const { id, name, folder, variants, shortcut, step, tone, channels, fits, why, avoid, tags } = phrase;
  const { isShared, createdAt, updatedAt } = phrase;
  return {
    ...{ id, name, folder },
    variants: variants.map(({ lang, format, text }) => ({ lang, format, text })),
    ...{ shortcut, step, tone, channels },
    fits: { categories: fits.categories, emotions: fits.emotions, risks: fits.risks },
    ...{ why, avoid, tags, isShared, createdAt, updatedAt },
  };
}
