import type { Insert } from '@/lib/model/insertion';
import type { Composer } from '@/lib/model/reading';

/** What the test panel asks of a frame. */
export type Order = { kind: 'insert'; request: Insert } | { kind: 'undo' } | { kind: 'start anew' };

/** What a frame tells it: its composer whenever that changes, and the outcome of each order. */
export type Report = { kind: 'composer'; composer: Composer | null } | { kind: 'outcome'; outcome: unknown };

/** An order that a page passes on to the panel, and where the focus is meanwhile. */
export type Relayed = { order: Order; from: 'panel' | 'page' };
