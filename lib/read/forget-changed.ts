import type { Memory } from './memory';

/** Forgets the blocks that mutations may have changed: those around them and, as looks come from above, those inside. */
export function forgetChanged(records: readonly MutationRecord[], memory: Memory): void {
  const targets = new Set(records.map((record) => record.target));
  for (const target of targets) {
    for (let at: Node | null = target; at; at = at.parentNode) forget(at, memory);
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
