/**
 * What is kept on the device, in IndexedDB. In: commands from the panel and the background. Out: rows, read live.
 * This folder is the only one that says Dexie, and no page may reach it: there, IndexedDB is the helpdesk's own.
 */
import Dexie, { type Table } from 'dexie';
import type {
  BreakTimer,
  Call,
  Judgement,
  KeptPhrase,
  KnownPerson,
  Note,
  PhraseEdit,
  PhraseUse,
  Ticks,
} from '../model/record';
import type { SiteProfile } from '../model/site-profile';
import type { KeptPack } from '../model/team-pack';
import { versions } from './versions';

/** The file that a team pack, by its id, is read from. Its handle can be kept in a database and nowhere else. */
export interface PackFile {
  id: string;
  handle: FileSystemFileHandle;
  pickedAt: string;
}

export class Database extends Dexie {
  declare notes: Table<Note, string>;
  declare ticks: Table<Ticks, string>;
  declare calls: Table<Call, string>;
  declare people: Table<KnownPerson, [string, string]>;
  declare profiles: Table<SiteProfile, string>;
  declare judgements: Table<Judgement, string>;
  declare phrases: Table<KeptPhrase, string>;
  declare phraseEdits: Table<PhraseEdit, [string, string]>;
  declare phraseUses: Table<PhraseUse, string>;
  declare teamPacks: Table<KeptPack, string>;
  declare packFiles: Table<PackFile, string>;
  declare breakTimer: Table<BreakTimer, string>;

  constructor(name = 'evenkeel') {
    // Strict: a note counts as written when the disk has it, so that a killed browser loses nothing.
    super(name, { chromeTransactionDurability: 'strict' });
    for (const { version, stores, upgrade } of versions) {
      const declared = this.version(version).stores(stores);
      if (upgrade) declared.upgrade(upgrade);
    }
  }
}

export const database = new Database();
