import { partsIn } from '../parts-in';
import { keysOf } from './keys-of';

/** What a selector finds in each block of a sample: for every block, its matches in order. */
export type Field = { key: string; found: Element[][] };

/** Every selector that could name a part of the blocks and that finds something in at least a quarter of them. */
export function fieldsOf(sample: readonly Element[]): Field[] {
  const fields = new Map<string, Element[][]>();
  sample.forEach((item, index) => {
    for (const part of partsIn(item, '*', MAX_PARTS)) {
      for (const key of keysOf(part)) {
        const found = fields.get(key) ?? sample.map(() => []);
        if (!fields.has(key)) fields.set(key, found);
        found[index]?.push(part);
      }
    }
  });
  const enough = Math.max(1, sample.length / 4);
  return [...fields]
    .map(([key, found]) => ({ key, found }))
    .filter(({ found }) => found.filter((parts) => parts.length > 0).length >= enough)
    .slice(0, MAX_FIELDS);
}

const MAX_PARTS = 300;
const MAX_FIELDS = 300;
