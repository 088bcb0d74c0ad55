import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { SYNC_QUOTA } from '@/lib/model/synced';
import { type Rows, SyncDevice } from './sync-device';

const start = Date.parse('2026-11-20T10:00:00Z');
const minute = 60_000;
const day = 24 * 60 * minute;

/** Random long text that no compression makes small. */
const noise = (length: number, seed = 1) => {
  let state = seed;
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return String.fromCharCode(0x4e00 + (Math.floor(state / 65_536) % 20_000));
  };
  return Array.from({ length }, next).join('');
};

const bytes = (rows: Rows) =>
  Object.entries(rows).reduce((sum, [key, value]) => sum + Buffer.byteLength(key + JSON.stringify(value)), 0);

describe('syncing', () => {
  it('brings a phrase and a star to the other device, and is quiet then', async () => {
    const [a, b, rows] = [new SyncDevice(), new SyncDevice(), {} as Rows];
    a.edit('own-1', 'Hello.', start);
    a.stars.add('greet-1');
    await a.sync(rows, start);
    expect(Object.keys(rows).sort()).toEqual(['p:own-1', 's:greet-1']);
    await b.sync(rows, start + minute);
    expect(b.shown()).toEqual({ 'own-1': 'Hello.' });
    expect([...b.stars]).toEqual(['greet-1']);
    await a.sync(rows, start + 2 * minute);
    await b.sync(rows, start + 2 * minute);
    expect([a.isQuiet(), b.isQuiet()]).toEqual([true, true]);
  });

  it('keeps the newer of two edits and the other in the history', async () => {
    const [a, b, rows] = [new SyncDevice(), new SyncDevice(), {} as Rows];
    a.edit('own-1', 'First.', start);
    await a.sync(rows, start);
    await b.sync(rows, start);
    a.edit('own-1', 'By A.', start + minute);
    b.edit('own-1', 'By B.', start + 2 * minute);
    await b.sync(rows, start + 3 * minute);
    await a.sync(rows, start + 3 * minute);
    await b.sync(rows, start + 3 * minute);
    expect([a.shown(), b.shown()]).toEqual([{ 'own-1': 'By B.' }, { 'own-1': 'By B.' }]);
    expect(a.history.map(({ variants }) => variants[0]?.text)).toContain('By A.');
  });

  it('never loses the only edit to a clock that is behind', async () => {
    const [a, slow, rows] = [new SyncDevice(), new SyncDevice(2 * day), {} as Rows];
    a.edit('own-1', 'First.', start);
    await a.sync(rows, start);
    await slow.sync(rows, start);
    slow.edit('own-1', 'Later, with a slow clock.', start + minute);
    await slow.sync(rows, start + minute);
    await a.sync(rows, start + 2 * minute);
    expect(a.shown()).toEqual({ 'own-1': 'Later, with a slow clock.' });
    // So that a third device sees which of them came later.
    const { updatedAt = '' } = slow.phrases.get('own-1')?.phrase ?? {};
    expect(Date.parse(updatedAt)).toBeGreaterThan(start);
  });

  it('tells a deletion, also one for good, and a return', async () => {
    const [a, b, rows] = [new SyncDevice(), new SyncDevice(), {} as Rows];
    a.edit('own-1', 'One.', start);
    a.edit('own-2', 'Two.', start);
    await a.sync(rows, start);
    await b.sync(rows, start);
    a.remove('own-1', start + minute);
    a.forget('own-2');
    await a.sync(rows, start + minute);
    expect(Object.keys(rows).sort()).toEqual(['d:own-1', 'd:own-2']);
    await b.sync(rows, start + minute);
    expect(b.shown()).toEqual({});
    b.restore('own-1');
    await b.sync(rows, start + 2 * minute);
    await a.sync(rows, start + 3 * minute);
    expect([a.shown(), b.shown()]).toEqual([{ 'own-1': 'One.' }, { 'own-1': 'One.' }]);
  });

  it('forgets after 90 days that something was deleted', async () => {
    const [a, rows] = [new SyncDevice(), {} as Rows];
    a.edit('own-1', 'One.', start);
    a.stars.add('own-1');
    await a.sync(rows, start);
    a.forget('own-1');
    a.stars.delete('own-1');
    await a.sync(rows, start + minute);
    await a.sync(rows, start + 90 * day);
    expect(Object.keys(rows).sort()).toEqual(['d:own-1', 's:own-1']);
    await a.sync(rows, start + 91 * day);
    expect(rows).toEqual({});
    expect(a.memory).toEqual({ phrases: {}, stars: {} });
  });

  it('splits a phrase that is too long for one item, and takes the parts away again', async () => {
    const [a, b, rows] = [new SyncDevice(), new SyncDevice(), {} as Rows];
    const long = noise(9_000);
    a.edit('own-1', long, start);
    await a.sync(rows, start);
    expect(Object.keys(rows).length).toBeGreaterThan(2);
    for (const [key, value] of Object.entries(rows))
      expect(key.length + JSON.stringify(value).length).toBeLessThanOrEqual(SYNC_QUOTA.itemBytes);
    await b.sync(rows, start);
    expect(b.shown()).toEqual({ 'own-1': long });
    b.edit('own-1', 'Short.', start + minute);
    await b.sync(rows, start + minute);
    expect(Object.keys(rows)).toEqual(['p:own-1']);
    await a.sync(rows, start + minute);
    expect(a.shown()).toEqual({ 'own-1': 'Short.' });
  });

  it('stays within what the browser allows, and says what found no room', async () => {
    const [a, rows] = [new SyncDevice(), {} as Rows];
    for (let index = 0; index < 12; index += 1)
      a.edit(`own-${index}`, noise(9_000, index + 1), start + index * minute);
    const { tooBig } = await a.sync(rows, start + day);
    expect(bytes(rows)).toBeLessThanOrEqual(SYNC_QUOTA.allBytes);
    expect(tooBig).toContain('own-0');
    expect(tooBig).not.toContain('own-11');
    for (const id of ['own-10', 'own-11']) a.remove(id, start + 2 * day);
    await a.sync(rows, start + 2 * day);
    expect((await a.sync(rows, start + 2 * day)).tooBig.length).toBe(tooBig.length - 2);
  });

  it('has an end for many small phrases too', async () => {
    const [a, rows] = [new SyncDevice(), {} as Rows];
    for (let index = 0; index < 600; index += 1) a.edit(`own-${index}`, 'x', start + index);
    const { tooBig } = await a.sync(rows, start + day);
    expect(Object.keys(rows).length).toBeLessThanOrEqual(SYNC_QUOTA.items);
    expect(bytes(rows)).toBeLessThanOrEqual(SYNC_QUOTA.allBytes);
    expect(Object.keys(rows).length + tooBig.length).toBe(600);
  });

  it('leaves rows that it can’t read alone, mends torn ones of its own, and never writes over a newer form', async () => {
    const [a, b, rows] = [new SyncDevice(), new SyncDevice(), {} as Rows];
    a.edit('own-1', noise(9_000), start);
    a.edit('own-2', 'Two.', start);
    await a.sync(rows, start);
    rows['p:own-1:1'] = String(rows['p:own-1:1']).replace(/^.{8}/, 'AAAAAAAA');
    rows.x = 1;
    rows['d:own-9'] = 'some day';
    const plan = await b.sync(rows, start);
    expect(b.shown()).toEqual({ 'own-2': 'Two.' });
    expect(plan.unreadable.sort()).toEqual(['d:own-9', 'p:own-1', 'x']);
    expect({ ...plan.toWrite, remove: plan.toRemove }).toEqual({ remove: [] });
    await a.sync(rows, start + minute);
    await b.sync(rows, start + minute);
    expect(Object.keys(b.shown())).toEqual(['own-1', 'own-2']);
  });

  it('leaves a phrase of a newer form as it is', async () => {
    const rows: Rows = {
      'p:own-1': `1:${gzipBase64(JSON.stringify({ id: 'own-1', hologram: true }))}`,
    };
    const before = { ...rows };
    const a = new SyncDevice();
    a.edit('own-1', 'Old form.', start);
    const plan = await a.sync(rows, start + day);
    expect(rows).toEqual(before);
    expect(plan.unreadable).toEqual(['p:own-1']);
    expect(a.shown()).toEqual({ 'own-1': 'Old form.' });
  });

  it('does not unfold what was made to burst', async () => {
    const rows: Rows = { 'p:own-1': `1:${gzipBase64(' '.repeat(5_000_000))}` };
    expect((await new SyncDevice().sync(rows, start)).unreadable).toEqual(['p:own-1']);
  });
});

function gzipBase64(text: string): string {
  return gzipSync(text).toString('base64');
}
