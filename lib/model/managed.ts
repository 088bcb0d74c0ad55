import * as z from 'zod/mini';
import { readProfile } from './read-profile';
import { Settings } from './settings';
import type { SiteProfile } from './site-profile';

const base64Key = z
  .string()
  .check(z.regex(/^[A-Za-z0-9+/]{43}=$/, 'it is no public key of 32 bytes in base64'));

const SomeSettings = z.optional(z.record(z.string(), z.unknown()));

/**
 * What an administrator can set by the browser's policy. Packs and sites are given as the text of their files: Chrome drops
 * whatever its own schema can't say, and neither “nothing” nor “one of two kinds” can be said there.
 */
export const Managed = z.object({
  /** The texts of team packs' files. */
  packs: z.optional(z.array(z.string()).check(z.maxLength(100))),
  /** The public key (Ed25519, base64) of which packs from files have to be signed. */
  packKey: z.optional(base64Key),
  /** The texts of exported sites' files. */
  sites: z.optional(z.array(z.string()).check(z.maxLength(200))),
  /** Settings that are fixed; the others stay the agent's. */
  settings: z.optional(z.partial(Settings)),
});
export type Managed = z.infer<typeof Managed>;

/** What counts of a policy, and what is wrong with the rest. */
export interface ReadManaged {
  /** Still as text, for the reader of packs. */
  packs: string[];
  packKey: string | null;
  sites: SiteProfile[];
  settings: Partial<Settings>;
  /** `field`: such as `sites 2` or `settings tone`; `problem`: for people. */
  problems: { field: string; problem: string }[];
}

/** Takes a policy apart, field by field and item by item: a broken one is named, and the others count. */
export function readManaged(raw: Readonly<Record<string, unknown>>): ReadManaged {
  const read: ReadManaged = { packs: [], packKey: null, sites: [], settings: {}, problems: [] };
  for (const field of Object.keys(raw).filter((name) => !Object.hasOwn(Managed.shape, name)))
    read.problems.push({ field, problem: `There is no policy called “${field}”.` });

  read.packs = take('packs', Managed.shape.packs, raw.packs, read) ?? [];
  read.packKey = take('packKey', Managed.shape.packKey, raw.packKey, read) ?? null;
  const sites = take('sites', Managed.shape.sites, raw.sites, read) ?? [];
  for (const [index, text] of sites.entries()) {
    const site = readProfile(text);
    if (site.status === 'valid') read.sites.push(site.profile);
    else read.problems.push({ field: `sites ${index + 1}`, problem: site.problem });
  }
  const settings = take('settings', SomeSettings, raw.settings, read) ?? {};
  for (const [name, value] of Object.entries(settings)) {
    const field = `settings ${name}`;
    const parsed = z.partial(Settings).safeParse({ [name]: value });
    if (!Object.hasOwn(Settings.shape, name))
      read.problems.push({ field, problem: `There is no setting “${name}”.` });
    else if (parsed.success) Object.assign(read.settings, parsed.data);
    else read.problems.push({ field, problem: `The setting “${name}” is not as it should be.` });
  }
  return read;
}

function take<Value>(
  field: string,
  schema: z.ZodMiniType<Value>,
  value: unknown,
  read: ReadManaged,
): Value | null {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const { message = '' } = parsed.error.issues[0] ?? {};
  const what = /^Invalid input/.test(message) ? 'it is not as it should be' : message;
  read.problems.push({ field, problem: `The policy “${field}” can’t be used: ${what}.` });
  return null;
}
