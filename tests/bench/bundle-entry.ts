import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** One of this folder's entries as a script that leaves its exports in the page's `evenkeel`. */
export async function bundleEntry(file: string): Promise<string> {
  const outcome = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': root.replace(/[\\/]$/, '') } },
    build: {
      write: false,
      minify: false,
      lib: { entry: `${root}tests/bench/${file}`, formats: ['iife'], name: 'evenkeel' },
    },
  });
  const [bundle] = Array.isArray(outcome) ? outcome : [outcome];
  if (!bundle || !('output' in bundle)) throw new Error(`${file} could not be bundled`);
  return bundle.output[0].code;
}
