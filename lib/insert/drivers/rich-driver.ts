import { readText } from '../read-text';
import type { Driver } from './driver';

/** A driver for editors whose whole content is the element that takes the keys, named by a selector. */
export function richDriver(
  row: Pick<Driver, 'name' | 'insert'> & { selector: string } & Partial<
      Pick<Driver, 'kind' | 'undo' | 'read'>
    >,
): Driver {
  const { selector, ...rest } = row;
  return {
    kind: 'rich',
    undo: 'key',
    fits: (input) => input.matches(selector),
    content: (input) => input,
    read: readText,
    ...rest,
  };
}
