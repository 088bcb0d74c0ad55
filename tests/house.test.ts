/** The rules of the house that no other tool can run: what is here must be seen, named, sized and dated as agreed. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folders, listFiles, listModules, root } from './list-files';

const files = folders.flatMap(listFiles);
const modules = listModules();

/** Data has no upper size: it is read a row at a time. */
const isData = (file: string) =>
  /^lib\/(phrases|checklists|scenarios|sites)\/|\/(rules|weights|lexicons?|words|data|pages|fixtures)\//.test(
    file,
  ) || /\.(json|jsonl|html|css|md|csv|eml)$/.test(file);

describe('files', () => {
  it('hold 250 lines or fewer, but for data', () => {
    const long = modules.filter((file) => !isData(file) && lines(file).length > 250);
    expect(long).toEqual([]);
  });

  it('are half of them 60 lines or shorter', () => {
    const product = modules.filter((file) => /^(lib|components|entrypoints)\//.test(file) && !isData(file));
    const sizes = product.map((file) => lines(file).length).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(60);
  });

  it('have kebab-case names that say what is in them', () => {
    const nameless = /^(utils?|helpers?|common|managers?|services?|handlers?|misc|shared)$/;
    const wrong = files.filter((file) =>
      file.split('/').some((part) => {
        const stem = part.replace(/\..*$/, '');
        return nameless.test(stem) || (/\.(ts|tsx|mjs|css)$/.test(file) && /[A-Z_ ]/.test(stem));
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('of a stage have no barrel, which would hide who uses what', () => {
    const barrels = modules.filter((file) =>
      /^lib\/(model|read|analyse|suggest|coach|insert|store|browser|panel|page)\/index\.ts$/.test(file),
    );
    expect(barrels).toEqual([]);
  });
});

describe('code', () => {
  it('has only debts with a day on them, and none that is overdue', () => {
    const today = new Date().toISOString().slice(0, 10);
    const overdue = occurrences(/\b(TODO|FIXME|XXX|HACK)\b.*/).filter(({ text }) => {
      const [, day] = text.match(/^TODO \[(\d{4}-\d{2}-\d{2})\]: \S/) ?? [];
      return day === undefined || day < today;
    });
    expect(overdue).toEqual([]);
  });

  it('leaves no test out and runs none alone', () => {
    expect(occurrences(/\b(it|test|describe)\.(skip|only|todo|fails)\b/)).toEqual([]);
  });

  it('silences no tool', () => {
    expect(occurrences(/@ts-(ignore|nocheck|expect-error)|biome-ignore|eslint-disable/)).toEqual([]);
  });

  it('of lib has no default export', () => {
    const wrong = occurrences(/^export default\b/).filter(({ file }) => file.startsWith('lib/'));
    expect(wrong).toEqual([]);
  });
});

function lines(file: string): string[] {
  return readFileSync(join(root, file), 'utf8').trimEnd().split('\n');
}

function occurrences(pattern: RegExp): { file: string; line: number; text: string }[] {
  const self = relative(root, fileURLToPath(import.meta.url));
  return modules
    .filter((file) => file !== self)
    .flatMap((file) =>
      lines(file).flatMap((text, index) => {
        const found = text.match(pattern);
        return found ? [{ file, line: index + 1, text: found[0] }] : [];
      }),
    );
}
