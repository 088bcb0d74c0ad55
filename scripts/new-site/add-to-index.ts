/** The source of the sites' index with one more site: last, since those before it were there first. */
export function addToIndex(source: string, id: string): string {
  const name = constantName(id);
  const lines = source.split('\n');
  const end = lines.findLastIndex((line) => line.startsWith('import '));
  const imported = lines.toSpliced(end + 1, 0, `import { ${name} } from './${id}';`).join('\n');
  return imported.replace(/,?\s*\];\s*$/, `,\n  ${name},\n];\n`);
}

/** `kettle-desk` → `kettleDesk`. */
export function constantName(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());
}
