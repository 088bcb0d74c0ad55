import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Where all that we write is. */
export const folders = ['entrypoints', 'components', 'lib', 'scripts', 'tests'];

const notOurs = /(^|\/)(node_modules|\.output)(\/|$)|^tests\/sites\/.*\.html$/;

/** All files in a folder, named from the root and with slashes, but for what tools put there and pages of others. */
export function listFiles(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const file = `${folder}/${name}`;
    if (notOurs.test(file)) return [];
    return statSync(join(root, file)).isDirectory() ? listFiles(file) : [file];
  });
}

/** Those of them that other code can import. */
export function listModules(): string[] {
  return folders
    .flatMap(listFiles)
    .filter((file) => /\.(ts|tsx|mjs|cjs|js)$/.test(file) && !file.endsWith('.d.ts'));
}
