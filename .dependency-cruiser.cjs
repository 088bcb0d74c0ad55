/**
 * Who may import whom. A row is a folder (or a file) and all that it may name beside itself; what is not in its row is
 * an error, and so is a folder without a row. `npm run boundaries` runs it; tests/house.test.ts proves that it sees
 * every module.
 */

const npm = (...names) => `(^|node_modules/)(${names.join('|')})(/|$)`;
const lib = (...names) => `^lib/(${names.join('|')})(/|[.]ts$)`;
const components = (...names) => `^components/(${names.join('|')})(/|[.]tsx?$)`;

const react = npm('react', 'react-dom');
const icons = npm('lucide-react');
const tiptap = npm('@tiptap/[a-z-]+');
const wxt = npm('wxt');
const zod = npm('zod');

const baseUi = npm('@base-ui/react');
const hooks = '^components/use-[a-z-]+[.]ts$';

const rows = {
  '^lib/model/': [zod],

  '^lib/sites/': [lib('model')],
  '^lib/phrases/': [lib('model')],
  '^lib/checklists/': [lib('model')],
  '^lib/scenarios/': [lib('model')],

  '^lib/read/': [lib('model', 'sites/vocabulary')],
  '^lib/teach/': [lib('model', 'read', 'sites/vocabulary')],
  '^lib/insert/': [lib('model', 'sites/vocabulary')],
  '^lib/analyse/': [lib('model'), npm('chrono-node')],
  '^lib/suggest/': [lib('model'), npm('liquidjs', 'marked', 'minisearch')],
  '^lib/coach/': [lib('model')],
  '^lib/import/': [lib('model'), npm('marked', 'papaparse', 'yaml')],
  '^lib/export/': [lib('model'), npm('papaparse')],
  '^lib/packs/': [lib('model')],

  '^lib/store/': [lib('model'), npm('dexie'), zod],
  '^lib/browser/': [lib('model'), wxt, zod],

  '^lib/team/': [lib('model', 'packs', 'store', 'browser'), npm('zustand')],

  '^lib/page/': [lib('sites', 'read', 'teach', 'insert', 'browser', 'model')],
  '^lib/panel/': [
    lib('model', 'analyse', 'suggest', 'coach', 'phrases', 'checklists', 'store', 'browser', 'team'),
    // The panel joins what several frames and pages of one conversation showed, and reads pasted text; it reads no page.
    lib('read/join-messages', 'read/transcript'),
    npm('zustand'),
  ],
  '^lib/desk/': [
    lib('model', 'suggest', 'phrases', 'scenarios', 'analyse', 'store', 'team', 'import', 'export'),
    npm('zustand'),
    zod,
  ],
  '^lib/palette/': [lib('model', 'suggest', 'phrases', 'browser', 'panel'), npm('zustand')],

  '^components/ui/': [react, icons, baseUi],
  '^components/use-live[.]ts$': [react, lib('store'), npm('dexie', 'dexie-react-hooks')],
  [hooks]: [react, lib('panel', 'model', 'suggest/days-ahead'), npm('zustand')],
  '^components/practice/': [lib('model', 'scenarios'), react, icons, tiptap],
  '^components/desk/': [
    components('ui', 'header/risk-words'),
    '^components/use-live[.]ts$',
    lib('model', 'store', 'desk', 'team', 'checklists', 'scenarios', 'import', 'export'),
    lib('phrases/index', 'suggest/placeholders', 'suggest/write-rich'),
    react,
    icons,
    baseUi,
    tiptap,
    npm('zustand'),
  ],
  '^components/(header|footer|tabs)/': [
    components('ui', 'outcome-words'),
    hooks,
    lib('model', 'store', 'panel', 'checklists', 'suggest/placeholders'),
    react,
    icons,
    baseUi,
  ],
  '^components/outcome-words[.]ts$': [lib('model', 'panel')],
  '^components/palette/': [
    components('ui', 'outcome-words', 'tabs/reply/step-words'),
    hooks,
    lib('model', 'panel', 'palette', 'suggest/placeholders'),
    react,
    npm('zustand'),
  ],
  '^components/panel[.]tsx$': [
    components('header', 'footer', 'tabs', 'ui'),
    hooks,
    lib('model', 'store', 'panel'),
    react,
    icons,
    baseUi,
  ],

  '^entrypoints/background/': [lib('browser', 'store', 'model'), wxt],
  '^entrypoints/page[.]content[.]ts$': [lib('page', 'sites', 'read', 'insert', 'browser', 'model'), wxt],
  '^entrypoints/page-world[.]ts$': [lib('insert/drivers', 'model'), wxt],
  '^entrypoints/practice/': [
    components('practice'),
    lib('page', 'sites', 'scenarios', 'browser', 'model'),
    react,
  ],
  '^entrypoints/palette/': [components('palette'), lib('palette'), react],
  '^entrypoints/desk/': [components('desk'), lib('desk'), react],
  '^entrypoints/sidepanel/': [components('panel'), lib('panel', 'browser', 'model'), react],
};

/** Not a module that could cross a boundary. */
const styles = '[.]css$';

const rowRules = Object.entries(rows).map(([from, to], index, all) => ({
  name: `may not import this: ${from}`,
  severity: 'error',
  // The first row that fits decides, so that a file can have a stricter or a wider row than its neighbours.
  from: { path: from, pathNot: all.slice(0, index).map(([earlier]) => earlier) },
  to: { pathNot: [from, styles, ...to], couldNotResolve: false },
}));

/** The editors to test in have a package.json of their own. */
const ownPackages = '^tests/editors/';

const pureStages =
  '^lib/(model|sites|read|analyse|phrases|checklists|scenarios|suggest|coach|insert|teach|import|export|packs)/';

module.exports = {
  forbidden: [
    ...rowRules,
    {
      name: 'a folder needs a row in the table',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/', pathNot: Object.keys(rows) },
      to: {},
    },
    {
      name: 'tabs and rooms do not know each other',
      severity: 'error',
      from: { path: '^components/(tabs|desk)/([^/]+)/' },
      to: { path: '^components/(tabs|desk)/[^/]+/', pathNot: '^components/$1/$2/' },
    },
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'nobody imports an entrypoint',
      severity: 'error',
      from: { pathNot: '^entrypoints/([^/]+)/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'the product does not import its tests or its scripts',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/' },
      to: { path: '^(tests|scripts)/' },
    },
    {
      // A content script's IndexedDB belongs to the helpdesk, and every kilobyte is paid on each of its pages.
      name: 'the page script never reaches the store, the phrases or React',
      severity: 'error',
      from: { path: '^(entrypoints/page[.]content[.]ts|entrypoints/page-world[.]ts|lib/page/)' },
      to: {
        path: [lib('store', 'phrases'), npm('dexie', 'dexie-react-hooks', 'react', 'react-dom')],
        reachable: true,
      },
    },
    {
      name: 'a pure stage never reaches the browser, the store or React',
      severity: 'error',
      from: { path: pureStages },
      to: {
        path: [lib('browser', 'store'), npm('wxt', 'dexie', 'dexie-react-hooks', 'react', 'react-dom')],
        reachable: true,
      },
    },
    {
      // So a site, a pack or a scenario that its index forgot shows too.
      name: 'every module is used by some entrypoint or command',
      severity: 'error',
      from: { path: '^(entrypoints|scripts)/' },
      to: { path: '^(lib|components)/', reachable: false },
    },
    {
      name: 'every import can be found',
      severity: 'error',
      from: { pathNot: ownPackages },
      to: { couldNotResolve: true },
    },
    {
      name: 'every package is named in package.json',
      severity: 'error',
      from: { pathNot: ownPackages },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'what is shipped is not a development package',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: wxt },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    // Types count: an import of a type is a dependency too.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^tests/editors/(node_modules|[.]output)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.css'],
    },
  },
};
