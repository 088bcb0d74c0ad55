import { checklists } from '@/lib/checklists';

const names = new Map(checklists[0]?.items.map(({ step, label }) => [String(step), label]));

/** A step of the method as the checklist calls it. */
export function stepName(step: string): string {
  return names.get(step) ?? step;
}
