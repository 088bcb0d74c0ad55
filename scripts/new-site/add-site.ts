import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteProfile } from '@/lib/model/site-profile';
import { addToIndex, constantName } from './add-to-index';

export type AddedSite = { status: 'added'; files: string[] } | { status: 'refused'; problem: string };

/** Writes a profile as one of the sites of the project in `folder`. Nothing that exists is overwritten. */
export function addSite(folder: string, profile: SiteProfile, id: string): AddedSite {
  if (!/^[a-z]+(-[a-z0-9]+)*$/.test(id))
    return refuse(`“${id}” is no id for a site: give one such as kettle-desk after the file.`);
  const file = `lib/sites/${id}.ts`;
  const fixture = `tests/sites/${id}/conversation`;
  const taken = [file, `${fixture}.html`, `${fixture}.json`].find((path) => existsSync(join(folder, path)));
  if (taken) return refuse(`${taken} is there already.`);
  const index = 'lib/sites/index.ts';
  const files: Record<string, string> = {
    [file]: siteSource(profile, id),
    [index]: addToIndex(readFileSync(join(folder, index), 'utf8'), id),
    [`${fixture}.html`]: '<!doctype html>\n<html lang="en">\n<title></title>\n</html>\n',
    [`${fixture}.json`]: `${JSON.stringify(emptyFixture(profile), null, 2)}\n`,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { status: 'added', files: Object.keys(files) };
}

function siteSource({ name, site }: SiteProfile, id: string): string {
  const data = JSON.stringify({ ...site, id, name }, null, 2);
  return `import type { Site } from './vocabulary';\n\nexport const ${constantName(id)} = ${data} as const satisfies Site;\n`;
}

/** What the saved page should be read as: to be filled in, and until then its test fails. */
function emptyFixture({ origin, site }: SiteProfile): object {
  return {
    url: origin.replace(/\*$/, ''),
    reading: {
      subject: '',
      channel: site.channel,
      customer: { name: '' },
      agent: null,
      complete: true,
      hidden: 0,
      messages: [{ role: 'customer', author: '', text: '', sentAt: null }],
    },
    composer: null,
  };
}

function refuse(problem: string): AddedSite {
  return { status: 'refused', problem };
}
