import type { Memory } from './memory';
import { parentOf } from './parent-of';

type Change = Pick<MutationRecord, 'target' | 'type'>;

/**
 * Forgets the blocks that mutations may have changed: those around them, out of frames and shadow roots too, and, as looks
 * come from above, those inside.
 */
export function forgetChanged(records: readonly Change[], memory: Memory): void {
  const targets = new Set(records.map((record) => record.target));
  for (const target of targets) {
    for (let at: Node | null = target; at; at = around(at)) forget(at, memory);
  }
  const restyled = new Set(
    records.filter(({ type }) => type === 'attributes').map((record) => record.target),
  );
  for (const target of restyled) {
    for (const item of memory.items) if (target.contains(item)) forget(item, memory);
  }
}

function forget(node: Node, memory: Memory): void {
  if (!(node instanceof Element)) return;
  memory.blocks.delete(node);
  memory.messages.delete(node);
}

function around(node: Node): Node | null {
  if (node.nodeType === 11 && 'host' in node) return node.host as Element;
  if (node.nodeType === 9) return (node as Document).defaultView?.frameElement ?? null;
  return parentOf(node);
}
