import * as z from 'zod/mini';
import { OwnPhrase } from './own-phrase';
import { SiteProfile } from './site-profile';

/** Most phrases in one file. */
export const MAX_PACK_PHRASES = 10_000;

const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]+=*$/, 'this is no base64'), z.maxLength(200));

/** Phrases, and sites where a team has its own, as one JSON file: what is exported, shared in a folder, or pushed by policy. */
export const TeamPack = z.strictObject({
  format: z.literal('evenkeel-pack'),
  /** Of the file's form, not of its content. */
  schema: z.literal(1),
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'this is no id'), z.maxLength(60)),
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  /** Counts up with each edition; an older one never takes a newer one's place by itself. */
  version: z.int().check(z.minimum(1)),
  phrases: z.array(OwnPhrase).check(z.maxLength(MAX_PACK_PHRASES)),
  sites: z.optional(z.array(SiteProfile).check(z.maxLength(200))),
  /** Ed25519 over everything else in the file. */
  signature: z.optional(z.strictObject({ publicKey: base64, value: base64 })),
});
export type TeamPack = z.infer<typeof TeamPack>;

/** A team pack on this device: the last good edition, and what is wrong with a newer one. */
export const KeptPack = z.object({
  id: z.string(),
  source: z.enum(['file', 'policy']),
  pack: TeamPack,
  takenAt: z.iso.datetime(),
  /** Why the newest file was refused, in plain words; null when all is well. */
  problem: z.nullable(z.string()),
});
export type KeptPack = z.infer<typeof KeptPack>;
