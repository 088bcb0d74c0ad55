import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { KeptPack } from '@/lib/model/team-pack';
import { database } from '@/lib/store/database';
import { forgetPackFile, keepPackFile, readPackFiles, watchPackFiles } from '@/lib/store/pack-files';
import { keepProblem, readTeamPacks, removePack, takePack, watchTeamPacks } from '@/lib/store/team-packs';
import { samplePack } from '../packs/sample-phrase';

/** A real handle can't be copied here, so something that can stands in for it. */
const handle = { name: 'team.json' } as FileSystemFileHandle;

beforeEach(async () => {
  await Promise.all([database.teamPacks.clear(), database.packFiles.clear()]);
});

describe('a team pack', () => {
  it('is kept with when and where it came from, and gives way to the next edition', async () => {
    await takePack(samplePack(), 'file', new Date('2026-11-20T10:00:00Z'));
    await takePack(samplePack({ version: 2 }), 'policy', new Date('2026-11-21T10:00:00Z'));
    expect(await readTeamPacks()).toEqual([
      {
        id: 'kettle-team',
        source: 'policy',
        pack: samplePack({ version: 2 }),
        takenAt: '2026-11-21T10:00:00.000Z',
        problem: null,
      },
    ]);
  });

  it('stays as it is when a newer edition is refused, with the reason until the next good one', async () => {
    await takePack(samplePack(), 'file');
    await keepProblem('kettle-team', 'The signature does not fit.');
    const [kept] = await readTeamPacks();
    expect(kept).toMatchObject({ pack: { version: 1 }, problem: 'The signature does not fit.' });
    await takePack(samplePack({ version: 2 }), 'file');
    expect((await readTeamPacks())[0]?.problem).toBeNull();
  });

  it('that is not kept has no problem either', async () => {
    await keepProblem('other-team', 'It is gone.');
    expect(await readTeamPacks()).toEqual([]);
  });

  it('goes with its file and leaves the others', async () => {
    await takePack(samplePack(), 'file');
    await takePack(samplePack({ id: 'other-team', name: 'Another team' }), 'file');
    await keepPackFile('kettle-team', handle);
    await removePack('kettle-team');
    expect((await readTeamPacks()).map(({ id }) => id)).toEqual(['other-team']);
    expect(await readPackFiles()).toEqual([]);
  });

  it('is told to whoever watches, until they stop', async () => {
    const seen: KeptPack[][] = [];
    const closed = new AbortController();
    watchTeamPacks((packs) => seen.push(packs), closed.signal);
    await expect.poll(() => seen.length).toBe(1);
    await takePack(samplePack(), 'file');
    await expect.poll(() => seen.at(-1)?.[0]?.id).toBe('kettle-team');
    const before = seen.length;
    closed.abort();
    await removePack('kettle-team');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen.length).toBe(before);
  });
});

describe('the file of a pack', () => {
  it('is remembered, one a pack, until it is forgotten', async () => {
    await keepPackFile('kettle-team', { name: 'old.json' } as FileSystemFileHandle);
    await keepPackFile('kettle-team', handle);
    await keepPackFile('other-team', handle);
    expect((await readPackFiles()).map(({ id, handle }) => `${id} ${handle.name}`)).toEqual([
      'kettle-team team.json',
      'other-team team.json',
    ]);
    const seen: string[][] = [];
    const closed = new AbortController();
    watchPackFiles((files) => seen.push(files.map(({ id }) => id)), closed.signal);
    await expect.poll(() => seen.length).toBe(1);
    await forgetPackFile('kettle-team');
    await expect.poll(() => seen.at(-1)).toEqual(['other-team']);
    closed.abort();
    expect((await readPackFiles()).map(({ id }) => id)).toEqual(['other-team']);
  });
});
