import { readFileSync } from 'node:fs';

/** The rows of a JSON lines file. The caller says what a row looks like: these are files that we prepared. */
export function readJsonl<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
