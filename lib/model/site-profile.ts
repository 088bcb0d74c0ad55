import * as z from 'zod/mini';
import { SiteSchema } from './site-schema';

/** A site that the agent has taught, as it is kept, exported and imported. */
export const SiteProfile = z
  .strictObject({
    id: z.string().check(z.regex(/^[\w-]{1,60}$/, 'this is no id')),
    /** What the agent calls it. */
    name: z.string().check(z.minLength(1, 'a name is missing'), z.maxLength(100)),
    /** The one origin that it reads, as a match pattern without port: `https://desk.example/*`. */
    origin: z.string().check(z.regex(/^https?:\/\/[^/*\s:]+\/\*$/, 'this is no site'), z.maxLength(300)),
    createdAt: z.iso.datetime(),
    site: SiteSchema,
  })
  .check(
    z.refine(readsItsOriginOnly, { message: 'it reads another site than its own', path: ['site', 'match'] }),
  );
export type SiteProfile = z.infer<typeof SiteProfile>;

/** A profile comes before the built-in sites, so it must not claim the pages of others. */
function readsItsOriginOnly({
  origin,
  site,
}: {
  origin: string;
  site: { match: { hosts?: readonly string[] } };
}) {
  const { hosts = [] } = site.match;
  return hosts.length === 1 && origin.includes(`://${hosts[0]}/`);
}
