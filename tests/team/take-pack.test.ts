import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { makeSigningKeys } from '@/lib/packs/make-signing-keys';
import { database } from '@/lib/store/database';
import { addPhrases, readPhrasesAtHand } from '@/lib/store/phrases';
import { readProfiles } from '@/lib/store/profiles';
import { readTeamPacks } from '@/lib/store/team-packs';
import { followPackFiles } from '@/lib/team/follow-pack-files';
import { followPolicy } from '@/lib/team/follow-policy';
import { takePackText } from '@/lib/team/take-pack-text';
import { teamState } from '@/lib/team/team-state';
import { samplePack, samplePhrase } from '../packs/sample-phrase';

const text = (change: Parameters<typeof samplePack>[0] = {}) => JSON.stringify(samplePack(change));
const ids = async () => (await readPhrasesAtHand()).map(({ id }) => id).sort();

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  await browser.storage.managed.clear();
  teamState.setState(teamState.getInitialState(), true);
});

describe('a pack from a file', () => {
  it('adds its phrases to those at hand, and a newer edition takes its place', async () => {
    expect(await takePackText(text(), 'file')).toMatchObject({ status: 'kept' });
    expect(await ids()).toEqual(['team-greeting', 'team-refund']);
    await takePackText(text({ version: 2, phrases: [samplePhrase('team-new')] }), 'file', 'kettle-team');
    expect(await ids()).toEqual(['team-new']);
  });

  it('stays as it is when the file breaks, and says why until it is mended', async () => {
    await takePackText(text(), 'file');
    const broken = await takePackText('{"format": "evenkeel-pack"', 'file', 'kettle-team');
    expect(broken.status).toBe('refused');
    expect(await ids()).toEqual(['team-greeting', 'team-refund']);
    expect((await readTeamPacks())[0]?.problem).toMatch(/not JSON/);
    await takePackText(text(), 'file', 'kettle-team');
    expect((await readTeamPacks())[0]?.problem).toBeNull();
  });

  it('does not put itself before what the agent made their own', async () => {
    const [mine] = await addPhrases([{ ...samplePhrase('x'), name: 'Mine' }]);
    if (!mine) throw new Error('not added');
    await takePackText(text({ phrases: [samplePhrase(mine.id)] }), 'file');
    expect((await readPhrasesAtHand()).map(({ name }) => name)).toEqual(['Mine']);
  });

  it('has to be signed where the administrator says by whom', async () => {
    const { publicKey } = await makeSigningKeys();
    await browser.storage.managed.set({ packKey: publicKey });
    expect(await takePackText(text(), 'file')).toMatchObject({ status: 'refused' });
    expect(await ids()).toEqual([]);
  });
});

describe('a file that is followed', () => {
  it('is read again when it changes, and its loss is told without losing the pack', async () => {
    let content = text();
    let isGone = false;
    const handle = {
      getFile: async () => {
        if (isGone) throw new DOMException('gone', 'NotFoundError');
        return { lastModified: content.length, size: content.length, text: async () => content };
      },
    };
    const get = vi.spyOn(database.packFiles, 'toArray');
    get.mockResolvedValue([{ id: 'kettle-team', handle, pickedAt: 'now' }] as never);
    vi.useFakeTimers({ toFake: ['setInterval'] });
    const closed = new AbortController();
    followPackFiles(closed.signal);
    await vi.waitFor(async () => expect(await ids()).toEqual(['team-greeting', 'team-refund']));
    content = text({ version: 2, phrases: [samplePhrase('team-new')] });
    vi.advanceTimersByTime(30_000);
    await vi.waitFor(async () => expect(await ids()).toEqual(['team-new']));
    isGone = true;
    vi.advanceTimersByTime(30_000);
    await vi.waitFor(() => expect(teamState.getState().files).toEqual({ 'kettle-team': 'gone' }));
    expect(await ids()).toEqual(['team-new']);
    closed.abort();
    vi.useRealTimers();
    get.mockRestore();
  });
});

describe('what the administrator gives', () => {
  it('is there with the policy and goes with it', async () => {
    await browser.storage.managed.set({ packs: [text()] });
    const closed = new AbortController();
    followPolicy(closed.signal);
    await vi.waitFor(async () => expect(await ids()).toEqual(['team-greeting', 'team-refund']));
    await browser.storage.managed.set({ packs: [] });
    await vi.waitFor(async () => expect(await ids()).toEqual([]));
    closed.abort();
  });

  it('brings sites along, behind those that the agent taught', async () => {
    const site = {
      id: 'p1',
      name: 'Desk',
      origin: 'https://desk.example/*',
      createdAt: '2026-11-20T10:00:00.000Z',
      site: { match: { hosts: ['desk.example'] } },
    };
    await database.teamPacks.put({
      ...{ id: 'a', source: 'policy', takenAt: '', problem: null },
      pack: { ...samplePack({ phrases: [] }), sites: [site] as never },
    });
    expect((await readProfiles('https://desk.example/*')).map(({ name }) => name)).toEqual(['Desk']);
    expect(await readProfiles('https://other.example/*')).toEqual([]);
  });

  it('that can’t be read takes nothing away, and is said', async () => {
    await browser.storage.managed.set({ packs: [text()] });
    const closed = new AbortController();
    followPolicy(closed.signal);
    await vi.waitFor(async () => expect(await ids()).toHaveLength(2));
    await browser.storage.managed.set({ packs: ['{'] });
    await vi.waitFor(() => expect(teamState.getState().policyProblems).toHaveLength(1));
    expect(await ids()).toHaveLength(2);
    closed.abort();
  });
});
