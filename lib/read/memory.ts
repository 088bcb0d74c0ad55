import type { Message } from '@/lib/model/conversation';
import type { Block } from './read-message';

/** A message made of a block, and all that it was made from beside it. */
export type Made = { block: Block; from: string; message: Message };

/** What was read of a page's elements. An element that is not in it is read anew. */
export type Memory = {
  blocks: WeakMap<Element, Block>;
  messages: WeakMap<Element, Made>;
  /** The blocks of the last reading. */
  items: readonly Element[];
};

export function makeMemory(): Memory {
  return { blocks: new WeakMap(), messages: new WeakMap(), items: [] };
}
