import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDraft } from '@/lib/model/own-phrase';
import { changeBreakTimer, readBreakTimer } from '@/lib/store/break-timer';
import { endCall, readRunningCall, renameCall, startCall } from '@/lib/store/calls';
import { database } from '@/lib/store/database';
import { readNote, saveNote } from '@/lib/store/notes';
import { countUse, readPhraseUses, starPhrase } from '@/lib/store/phrase-uses';
import {
  addPhrases,
  forgetPhrases,
  putPhrases,
  readDeletedPhrases,
  readPhraseEdits,
  readPhrases,
  removePhrases,
  restorePhrases,
  takePhrases,
} from '@/lib/store/phrases';
import { chooseChecklist, readTicks, setTick } from '@/lib/store/ticks';

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

describe('what the agent writes', () => {
  it('is kept by conversation, not by tab', async () => {
    await saveNote('rt:4', 'Prefers e-mail');
    await saveNote('rt:5', 'Called twice');
    expect((await readNote('rt:4'))?.text).toBe('Prefers e-mail');
    expect((await readNote('rt:5'))?.text).toBe('Called twice');
  });

  it('leaves no row behind when a note is emptied', async () => {
    await saveNote('rt:4', 'x');
    await saveNote('rt:4', '');
    expect(await readNote('rt:4')).toBeUndefined();
  });
});

describe('ticks', () => {
  it('remember when each step was ticked, and forget an unticked one', async () => {
    await setTick('rt:4', 'listen', true);
    await setTick('rt:4', 'apologise', true);
    await setTick('rt:4', 'listen', false);
    const row = await readTicks('rt:4');
    expect(Object.keys(row?.done ?? {})).toEqual(['apologise']);
    expect(Date.parse(row?.done.apologise ?? '')).toBeGreaterThan(Date.now() - 5_000);
  });

  it('all stay when several are set at once', async () => {
    const items = ['respond', 'listen', 'acknowledge', 'options'];
    await Promise.all(items.map((item) => setTick('rt:4', item, true)));
    expect(Object.keys((await readTicks('rt:4'))?.done ?? {}).sort()).toEqual([...items].sort());
  });

  it('stay when the agent chooses another checklist', async () => {
    await setTick('rt:4', 'listen', true);
    await chooseChecklist('rt:4', 'chat');
    expect(await readTicks('rt:4')).toMatchObject({
      checklist: 'chat',
      done: { listen: expect.any(String) },
    });
  });
});

describe('a call', () => {
  it('is found again while it runs, the newest first, and not after it has ended', async () => {
    await startCall(new Date('2026-11-20T09:00:00Z'));
    const call = await startCall(new Date('2026-11-20T10:00:00Z'));
    await renameCall(call.id, 'Mr Reyes');
    expect(await readRunningCall()).toMatchObject({ id: call.id, title: 'Mr Reyes' });
    await endCall(call.id);
    expect((await readRunningCall())?.startedAt).toBe('2026-11-20T09:00:00.000Z');
  });
});

describe('the break timer’s row', () => {
  it('is a new timer at first, and then what was last done with it', async () => {
    expect(await readBreakTimer()).toMatchObject({ phase: 'off', workMinutes: 50 });
    await changeBreakTimer({ type: 'start' }, 1_000);
    expect(await readBreakTimer()).toMatchObject({ phase: 'working', until: 1_000 + 50 * 60_000 });
  });

  it('is replaced by a new timer when it cannot be read', async () => {
    await database.table('breakTimer').put({ id: 'timer', phase: 'nonsense' });
    expect(await readBreakTimer()).toMatchObject({ phase: 'off' });
  });
});

describe('own phrases', () => {
  const draft = (text: string) => ({
    ...emptyDraft('en'),
    name: text,
    variants: [{ lang: 'en', text, format: 'plain' as const }],
  });

  it('come back after a deletion, until they are deleted for good', async () => {
    const [one, two] = await addPhrases([draft('One'), draft('Two')]);
    if (!one || !two) throw new Error('not added');
    await removePhrases([one.id]);
    expect((await readPhrases()).map(({ name }) => name)).toEqual(['Two']);
    expect((await readDeletedPhrases()).map(({ id }) => id)).toEqual([one.id]);
    await restorePhrases([one.id]);
    expect((await readPhrases()).map(({ name }) => name)).toEqual(['One', 'Two']);
    await forgetPhrases([one.id]);
    expect(await database.phrases.count()).toBe(1);
  });

  it('remember their last twenty states, also those of one instant', async () => {
    const [one] = await addPhrases([draft('0')]);
    if (!one) throw new Error('not added');
    const now = new Date('2026-11-20T10:00:00Z');
    for (let turn = 1; turn <= 22; turn += 1) await putPhrases([{ ...one, name: String(turn) }], now);
    const edits = await readPhraseEdits(one.id);
    expect(edits.map(({ before }) => before.name)).toEqual(
      Array.from({ length: 20 }, (_, back) => String(21 - back)),
    );
  });

  it('are added all or not at all', async () => {
    const [one] = await addPhrases([draft('One')]);
    const uuid = vi.spyOn(crypto, 'randomUUID').mockReturnValue('11111111-2222-4333-8444-555555555555');
    await expect(addPhrases([draft('Two'), draft('Three')])).rejects.toThrow();
    uuid.mockRestore();
    expect((await readPhrases()).map(({ id }) => id)).toEqual([one?.id]);
  });

  it('are taken from a file all or not at all, also those that replace others', async () => {
    const [one] = await addPhrases([draft('One')]);
    if (!one) throw new Error('not added');
    const uuid = vi.spyOn(crypto, 'randomUUID').mockReturnValue('11111111-2222-4333-8444-555555555555');
    const taking = takePhrases([{ ...one, name: 'Other' }], [draft('Two'), draft('Three')]);
    await expect(taking).rejects.toThrow();
    uuid.mockRestore();
    expect((await readPhrases()).map(({ name }) => name)).toEqual(['One']);
    expect(await readPhraseEdits(one.id)).toEqual([]);
  });

  it('count how often they were inserted, beside their star', async () => {
    await Promise.all([countUse('own-1'), countUse('own-1'), starPhrase('own-1', true)]);
    expect(await readPhraseUses()).toMatchObject([{ id: 'own-1', count: 2, isStarred: true }]);
  });
});
