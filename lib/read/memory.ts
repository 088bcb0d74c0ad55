import type { Message } from '@/lib/model/conversation';
import type { MessageRules, Site } from '@/lib/sites/vocabulary';
import type { Block } from './block';
import type { Inferred } from './generic/inferred';
import type { Winners } from './winners';

/** A message made of a block, and all that it was made from beside it. */
export type Made = { block: Block; from: string; message: Message };

/** What was read of a page's elements. An element that is not in it is read anew. */
export type Memory = {
  /** What they were read by: other rules see other things in the same elements. */
  rules: MessageRules | null;
  /** Whose rules read the page, and at which address; while they still fit, the other sites' marks are not looked for. */
  known?: { site: Site; address: string };
  blocks: WeakMap<Element, Block>;
  messages: WeakMap<Element, Made>;
  /** The blocks of the last reading. */
  items: readonly Element[];
  /** What the rules' self-test told when there were so many blocks. */
  tested?: { count: number; winners: Winners };
  /** What structure told of this page at this address. */
  inferred?: Inferred & { address: string };
};

export function makeMemory(): Memory {
  return { rules: null, blocks: new WeakMap(), messages: new WeakMap(), items: [] };
}
