import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Rows, SyncDevice } from './sync-device';

const start = Date.parse('2026-11-20T10:00:00Z');
const minute = 60_000;
const day = 24 * 60 * minute;

type Act = { device: 0 | 1; id: string; what: 'edit' | 'remove' | 'restore' | 'forget' | 'star' | 'sync' };
const acts = fc.array(
  fc.record({
    device: fc.constantFrom<0 | 1>(0, 1),
    id: fc.constantFrom('own-1', 'own-2', 'own-3'),
    what: fc.constantFrom<Act['what']>('edit', 'edit', 'remove', 'restore', 'forget', 'star', 'sync', 'sync'),
  }),
  { maxLength: 30 },
);
const slow = fc.constantFrom(0, 3 * minute, -2 * day);

function perform(device: SyncDevice, { id, what }: Act, step: number, now: number): void {
  if (what === 'edit') device.edit(id, `text ${step}`, now);
  if (what === 'remove') device.remove(id, now);
  if (what === 'restore') device.restore(id);
  if (what === 'forget') device.forget(id);
  if (what === 'star') device.stars.has(id) ? device.stars.delete(id) : device.stars.add(id);
}

describe('two devices', () => {
  it('hold the same in the end, whatever was done in whatever order, and are quiet then', async () => {
    await fc.assert(
      fc.asyncProperty(acts, slow, async (list, behind) => {
        const devices = [new SyncDevice(), new SyncDevice(behind)] as const;
        const rows: Rows = {};
        let now = start;
        for (const [step, act] of list.entries()) {
          now += minute;
          if (act.what === 'sync') await devices[act.device].sync(rows, now);
          else perform(devices[act.device], act, step, now);
        }
        for (const device of [...devices, ...devices, ...devices]) {
          now += minute;
          await device.sync(rows, now);
        }
        expect(devices[1].shown()).toEqual(devices[0].shown());
        expect([...devices[1].stars].sort()).toEqual([...devices[0].stars].sort());
        expect(devices.map((device) => device.isQuiet())).toEqual([true, true]);
      }),
      { numRuns: 300 },
    );
  });

  it('do so too when the browser carries the rows late and each by itself', async () => {
    await fc.assert(
      fc.asyncProperty(
        acts,
        fc.array(fc.constantFrom<0 | 1>(0, 1), { maxLength: 12 }),
        async (list, carried) => {
          const devices = [new SyncDevice(), new SyncDevice()] as const;
          const copies: [Rows, Rows] = [{}, {}];
          const unsent: [Set<string>, Set<string>] = [new Set(), new Set()];
          const server: Rows = {};
          const sync = async (index: 0 | 1, now: number) => {
            const { toWrite, toRemove } = await devices[index].sync(copies[index], now);
            for (const key of [...Object.keys(toWrite), ...toRemove]) unsent[index].add(key);
          };
          const carry = (index: 0 | 1) => {
            for (const key of unsent[index]) {
              if (key in copies[index]) server[key] = copies[index][key];
              else delete server[key];
            }
            unsent[index].clear();
            copies[index] = { ...server };
          };
          let now = start;
          for (const [step, act] of list.entries()) {
            now += minute;
            if (act.what === 'sync') await sync(act.device, now);
            else perform(devices[act.device], act, step, now);
            const next = carried[step % Math.max(1, carried.length)];
            if (next !== undefined && step % 3 === 0) carry(next);
          }
          for (const index of [0, 1, 0, 1, 0, 1, 0, 1] as const) {
            now += minute;
            await sync(index, now);
            carry(index);
          }
          expect(devices[1].shown()).toEqual(devices[0].shown());
          expect([...devices[1].stars].sort()).toEqual([...devices[0].stars].sort());
        },
      ),
      { numRuns: 300 },
    );
  });
});
