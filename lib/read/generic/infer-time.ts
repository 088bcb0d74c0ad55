import type { Find } from '@/lib/sites/vocabulary';
import type { Field } from './field';
import { timeFind } from './time-find';

export type InferredTime = {
  finds: Find[];
  key: string;
  /** The element in each block of the sample that carries its time. */
  elements: (Element | null)[];
  /** 0 to 1: in how many blocks it was found. */
  coverage: number;
};

/** The part of the blocks that carries the time: found in most of them, and there before any other. Null without one. */
export function inferTime(fields: readonly Field[], now: Date): InferredTime | null {
  const candidates = fields.map((field) => judge(field, now)).filter((time) => time.coverage >= 0.4);
  return candidates.sort((one, other) => rank(other) - rank(one))[0] ?? null;
}

function judge({ key, found }: Field, now: Date): InferredTime {
  const finds = new Map<string, Find>();
  const elements = found.map(([first]) => {
    const find = first ? timeFind(first, key, now) : null;
    if (find) finds.set(JSON.stringify(find), find);
    return find ? (first ?? null) : null;
  });
  const exactFirst = [...finds.values()].sort(
    (one, other) => Number('text' in one) - Number('text' in other),
  );
  return {
    finds: exactFirst,
    key,
    elements,
    coverage: elements.filter(Boolean).length / Math.max(1, found.length),
  };
}

/** Coverage first; then an exact attribute over words; then the telling name over the plain tag. */
function rank({ coverage, finds, key }: InferredTime): number {
  const exact = finds.some((find) => 'attribute' in find) ? 0.1 : 0;
  return (
    Math.round(coverage * 20) / 20 + exact + (/^[.[]/.test(key) ? 0.02 : 0) + (key === 'time' ? 0.05 : 0)
  );
}
