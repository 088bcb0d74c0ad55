/// <reference types="vite/client" />
import { Expected, type Fixture } from './fixture';

const pages = import.meta.glob<string>('./*/*.html', { query: '?raw', import: 'default', eager: true });
const answers = import.meta.glob<unknown>('./*/*.json', { import: 'default', eager: true });

/** Every `<site>/<case>.html` with the `.json` of the same name. */
export function listFixtures(): Fixture[] {
  return Object.entries(pages).map(([path, html]) => {
    const [, site = '', name = ''] = /^\.\/([^/]+)\/([^/]+)\.html$/.exec(path) ?? [];
    const expected = Expected.parse(answers[path.replace(/html$/, 'json')]);
    return { site, name, html, expected };
  });
}
