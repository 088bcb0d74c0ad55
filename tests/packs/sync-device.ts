import type { OwnPhrase } from '@/lib/model/own-phrase';
import type { KeptPhrase } from '@/lib/model/record';
import { NO_SYNC_MEMORY, type SyncMemory, type SyncQuota } from '@/lib/model/synced';
import { planSync } from '@/lib/packs/plan-sync';
import type { SyncPlan } from '@/lib/packs/sync-plan';
import { samplePhrase } from './sample-phrase';

export type Rows = Record<string, unknown>;

/** A device with its library, as the store behaves, and the browser's own copy of the synced storage. */
export class SyncDevice {
  phrases = new Map<string, KeptPhrase>();
  history: OwnPhrase[] = [];
  stars = new Set<string>();
  memory: SyncMemory = NO_SYNC_MEMORY;
  last: SyncPlan | null = null;

  /** @param slow how far its clock is behind, in milliseconds */
  constructor(
    private slow = 0,
    private quota?: SyncQuota,
  ) {}

  edit(id: string, text: string, now: number): void {
    const at = this.clock(now).toISOString();
    this.put(samplePhrase(id, text, { updatedAt: at }));
  }

  remove(id: string, now: number): void {
    const kept = this.phrases.get(id);
    if (kept) this.phrases.set(id, { ...kept, deletedAt: this.clock(now).toISOString() });
  }

  restore(id: string): void {
    const kept = this.phrases.get(id);
    if (kept) this.phrases.set(id, { ...kept, deletedAt: null });
  }

  forget(id: string): void {
    this.phrases.delete(id);
  }

  /** Syncs with `rows`, which are changed, and says what was done. */
  async sync(rows: Rows, now: number): Promise<SyncPlan> {
    const local = { phrases: [...this.phrases.values()], stars: [...this.stars], memory: this.memory };
    const plan = await planSync(local, rows, this.clock(now), this.quota);
    for (const phrase of plan.toStore) this.put(phrase);
    for (const id of plan.toDelete) this.remove(id, now);
    for (const { id, isStarred } of plan.toStar) isStarred ? this.stars.add(id) : this.stars.delete(id);
    Object.assign(rows, plan.toWrite);
    for (const key of plan.toRemove) delete rows[key];
    this.memory = plan.memory;
    this.last = plan;
    return plan;
  }

  /** Whether the last sync had nothing to do. */
  isQuiet(): boolean {
    if (!this.last) return false;
    const { toStore, toDelete, toStar, toWrite, toRemove } = this.last;
    return [toStore, toDelete, toStar, toRemove, Object.keys(toWrite)].every((list) => list.length === 0);
  }

  /** What the agent sees: texts by id. */
  shown(): Record<string, string | undefined> {
    return Object.fromEntries(
      [...this.phrases.values()]
        .filter(({ deletedAt }) => deletedAt === null)
        .map(({ id, phrase }): [string, string | undefined] => [id, phrase.variants[0]?.text])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  }

  private put(phrase: OwnPhrase): void {
    const before = this.phrases.get(phrase.id);
    if (before) this.history.push(before.phrase);
    this.phrases.set(phrase.id, { id: phrase.id, phrase, deletedAt: null });
  }

  private clock(now: number): Date {
    return new Date(now - this.slow);
  }
}
