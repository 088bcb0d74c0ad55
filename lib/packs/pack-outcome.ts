import type { TeamPack } from '../model/team-pack';

/** What became of reading a pack. */
export type ReadPack =
  /** `signedBy`: the public key of a signature that holds, base64; null without one. */
  | { status: 'good'; pack: TeamPack; signedBy: string | null }
  /** `reason`: one sentence for people. */
  | { status: 'refused'; reason: string };
