import type { TeamPack } from '../model/team-pack';

/** Two phrases or two sites under one id, in one sentence; null when each has its own. */
export function findRepeatedId({ phrases, sites = [] }: TeamPack): string | null {
  return findIn('Phrases', phrases) ?? findIn('Sites', sites);
}

function findIn(kind: string, items: readonly { id: string }[]): string | null {
  const seen = new Map<string, number>();
  for (const [index, { id }] of items.entries()) {
    const earlier = seen.get(id);
    if (earlier !== undefined) return `${kind} ${earlier + 1} and ${index + 1} have the same id, “${id}”.`;
    seen.set(id, index);
  }
  return null;
}
