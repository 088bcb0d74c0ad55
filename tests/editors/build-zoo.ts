import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { catalogue } from './catalogue';

export const zooFolder = fileURLToPath(new URL('.', import.meta.url));
/** Everything built: the pages, and the extension that the insert stage is tried in. */
export const builtFolder = `${zooFolder}.output`;

/** Bundles the pages, where they have changed, and the test extension; throws with esbuild's words when one does not compile. */
export function buildZoo(): void {
  if (!existsSync(`${zooFolder}node_modules/.bin/esbuild`))
    throw new Error('Run npm ci in tests/editors first.');
  const sources = hashSources();
  const stamp = `${builtFolder}/built-from`;
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== sources) {
    buildPages();
    writeFileSync(stamp, sources);
  }
  buildExtension('extension', 'manifest.json', ['content', 'background', 'panel']);
  buildExtension('extension-firefox', 'manifest-firefox.json', ['content', 'panel-by-message', 'relay']);
}

/** The pages need nothing of the product, and their packages are held by the lock. */
function hashSources(): string {
  const hash = createHash('sha256');
  const pages = readdirSync(`${zooFolder}pages`).map((name) => `pages/${name}`);
  for (const name of [...pages.sort(), 'package-lock.json', 'catalogue.ts', 'build-zoo.ts'])
    hash.update(name).update(readFileSync(zooFolder + name));
  return hash.digest('hex');
}

function buildPages(): void {
  const pages = readdirSync(`${zooFolder}pages`).filter((name) =>
    catalogue.some(({ id }) => `${id}.ts` === name),
  );
  const isOld = (name: string) => name === 'draft-js.ts';
  bundle(pages.filter((name) => !isOld(name)).map(toPage), ['--format=esm']);
  bundle(pages.filter(isOld).map(toPage), [
    '--format=esm',
    '--alias:react=react-18',
    '--alias:react-dom=react-dom-18',
  ]);
  cpSync(`${zooFolder}pages/zoo.css`, `${builtFolder}/zoo.css`);
  for (const { id } of catalogue) writeFileSync(`${builtFolder}/${id}.html`, toHtml(id));
}

function buildExtension(folder: string, manifest: string, scripts: string[]): void {
  bundle(
    scripts.map((name) => `extension/${name}.ts`),
    ['--format=iife'],
    folder,
  );
  cpSync(`${zooFolder}extension/${manifest}`, `${builtFolder}/${folder}/manifest.json`);
  const html = readFileSync(`${zooFolder}extension/panel.html`, 'utf8');
  const script = scripts.find((name) => name.startsWith('panel'));
  writeFileSync(`${builtFolder}/${folder}/panel.html`, html.replace('panel.js', `${script}.js`));
}

function toPage(name: string): string {
  return `pages/${name}`;
}

function bundle(files: string[], options: string[], folder = ''): void {
  const done = spawnSync(
    'node_modules/.bin/esbuild',
    [
      ...files,
      ...options,
      '--bundle',
      '--target=es2022',
      '--log-level=error',
      `--outdir=.output/${folder}`,
      '--define:process.env.NODE_ENV="production"',
      '--define:global=globalThis',
      ...['ttf', 'woff', 'woff2', 'eot', 'svg', 'png', 'gif'].map((ending) => `--loader:.${ending}=dataurl`),
    ],
    { cwd: zooFolder, encoding: 'utf8' },
  );
  if (done.status !== 0) throw new Error(done.stderr || String(done.error));
}

function toHtml(id: string): string {
  const css = existsSync(`${builtFolder}/${id}.css`) ? `<link rel="stylesheet" href="/${id}.css">` : '';
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${id}</title>
<link rel="stylesheet" href="/zoo.css">${css}
<h1>${id}</h1>
<p id="elsewhere">Somewhere else on the page</p>
<div id="place"></div>
<script type="module" src="/${id}.js"></script>
`;
}
