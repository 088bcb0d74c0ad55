/**
 * The database's history, one entry a version, oldest first; an entry never changes once it has shipped.
 * In: nothing. Out: data. A version that changes rows also carries an `upgrade`; if that fails the database stays as it was.
 */
import type { Transaction } from 'dexie';

export interface Version {
  version: number;
  why: string;
  stores: Record<string, string>;
  upgrade?: (transaction: Transaction) => Promise<void>;
}

export const versions: readonly Version[] = [
  {
    version: 1,
    why: 'Notes and ticks by conversation, calls, and the one break timer.',
    stores: {
      notes: 'conversation, updatedAt',
      ticks: 'conversation, updatedAt',
      calls: 'id, startedAt, endedAt',
      breakTimer: 'id',
    },
  },
  {
    version: 2,
    why: 'Who is who on a site, as the agent has said.',
    stores: { people: '[site+person], site' },
  },
  {
    version: 3,
    why: 'Sites that the agent has taught.',
    stores: { profiles: 'id, origin' },
  },
  {
    version: 4,
    why: 'What the agent says of a reading: dismissed signs and the category.',
    stores: { judgements: 'conversation, updatedAt' },
  },
  {
    version: 5,
    why: 'The agent’s own phrases with their last edits, stars and counts, and packs that a team shares.',
    stores: {
      phrases: 'id, deletedAt',
      phraseEdits: '[id+at], id',
      phraseUses: 'id',
      teamPacks: 'id',
      packFiles: 'id',
    },
  },
];
