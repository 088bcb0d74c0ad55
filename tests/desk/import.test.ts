import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { deskState } from '@/lib/desk/desk-state';
import { takeImport } from '@/lib/desk/take-import';
import { weighImport } from '@/lib/desk/weigh-import';
import type { ImportedPhrase } from '@/lib/import/import-preview';
import { emptyDraft, type OwnPhrase, type PhraseDraft } from '@/lib/model/own-phrase';
import { database } from '@/lib/store/database';
import {
  putPhrases,
  readDeletedPhrases,
  readPhraseEdits,
  readPhrases,
  removePhrases,
} from '@/lib/store/phrases';
import { anOwnPhrase } from './own-phrase';

function imported(text: string, change: Partial<PhraseDraft> = {}, id?: string): ImportedPhrase {
  const variants = [{ lang: 'en', text, format: 'plain' as const }];
  return {
    draft: { ...emptyDraft('en'), name: text, variants, ...change },
    notes: [],
    ...(id === undefined ? {} : { id }),
  };
}

async function keep(...phrases: OwnPhrase[]): Promise<void> {
  await putPhrases(phrases);
  deskState.setState({ own: await readPhrases() });
}

beforeEach(async () => {
  deskState.setState(deskState.getInitialState(), true);
  await Promise.all(database.tables.map((table) => table.clear()));
});

describe('a file of phrases', () => {
  it('is weighed against what there is: new, already there, or in the place of one', () => {
    const own = [anOwnPhrase('own-1', 'old'), anOwnPhrase('own-2', 'same')];
    const { name, folder } = own[1] ?? { name: '', folder: '' };
    const weighed = weighImport(
      [
        imported('fresh'),
        imported('same'),
        imported('edited', {}, 'own-1'),
        imported('same', { name, folder }, 'own-2'),
      ],
      own,
    );
    expect(weighed.map(({ fate }) => fate)).toEqual(['new', 'known', 'replaces', 'known']);
  });

  it('comes without the shortcuts that are taken, and says so', () => {
    const own = [anOwnPhrase('own-1', 'old', { shortcut: 'late', name: 'Late parcel' })];
    const [first, second, third] = weighImport(
      [
        imported('a', { shortcut: 'Late' }),
        imported('b', { shortcut: 'bye' }),
        imported('c', { shortcut: 'bye' }),
      ],
      own,
    );
    expect(first?.draft.shortcut).toBeNull();
    expect(first?.notes.join()).toMatch(/Late parcel/);
    expect(second?.draft.shortcut).toBe('bye');
    expect(third?.draft.shortcut).toBeNull();
  });

  it('keeps its own shortcut when it takes the place of the phrase that has it', () => {
    const own = [anOwnPhrase('own-1', 'old', { shortcut: 'late' })];
    expect(weighImport([imported('new', { shortcut: 'late' }, 'own-1')], own)[0]?.draft.shortcut).toBe(
      'late',
    );
  });

  it('goes below the folder that was chosen, and all of it can be taken back', async () => {
    await keep(anOwnPhrase('own-1', 'old', { folder: 'Mine' }));
    const phrases = [imported('fresh', { folder: 'Theirs' }), imported('edited', { folder: '' }, 'own-1')];
    await takeImport(weighImport(phrases, deskState.getState().own), 'From the team');
    const kept = await readPhrases();
    expect(kept.map(({ folder }) => folder).sort()).toEqual(['From the team', 'From the team/Theirs']);
    expect(kept.find(({ id }) => id === 'own-1')?.variants[0]?.text).toBe('edited');
    expect((await readPhraseEdits('own-1'))[0]?.before.variants[0]?.text).toBe('old');

    await deskState.getState().news?.undo?.();
    expect(await readPhrases()).toMatchObject([{ id: 'own-1', folder: 'Mine', variants: [{ text: 'old' }] }]);
    expect(await readDeletedPhrases()).toEqual([]);
  });

  it('leaves a deleted phrase that it brought back among the deleted, when it is taken back', async () => {
    await keep(anOwnPhrase('own-1', 'old'));
    await removePhrases(['own-1']);
    deskState.setState({ own: [] });
    await takeImport(weighImport([imported('new', {}, 'own-1')], []), '');
    expect(await readPhrases()).toHaveLength(1);
    await deskState.getState().news?.undo?.();
    expect(await readPhrases()).toEqual([]);
    expect((await readDeletedPhrases()).map(({ id }) => id)).toEqual(['own-1']);
  });
});
