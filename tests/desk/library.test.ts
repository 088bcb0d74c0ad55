import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { bringBack } from '@/lib/desk/bring-back';
import { copyPhrase } from '@/lib/desk/copy-phrase';
import { deskState } from '@/lib/desk/desk-state';
import { beginPhrase, changeDraft, dropDraft } from '@/lib/desk/edit-drafts';
import { removePhrase } from '@/lib/desk/remove-phrase';
import { saveDraft } from '@/lib/desk/save-draft';
import { database } from '@/lib/store/database';
import { readDeletedPhrases, readPhraseEdits, readPhrases } from '@/lib/store/phrases';
import { anOwnPhrase } from './own-phrase';

const state = () => deskState.getState();
const reload = async () => deskState.setState({ own: await readPhrases() });
const text = (words: string) => ({ variants: [{ lang: 'en', text: words, format: 'plain' as const }] });

async function keep(name: string, words: string): Promise<string> {
  beginPhrase({ name, ...text(words) });
  await saveDraft(state().chosen ?? '');
  await reload();
  return state().chosen ?? '';
}

beforeEach(async () => {
  deskState.setState(deskState.getInitialState(), true);
  await Promise.all(database.tables.map((table) => table.clear()));
});

describe('writing a phrase', () => {
  it('keeps nothing until it is saved, and then the tidied text', async () => {
    beginPhrase({ name: ' Hello ', folder: ' A / /B ', tags: ['x', ' x', ''], ...text('Good day\n') });
    expect(await readPhrases()).toEqual([]);
    expect(await saveDraft(state().chosen ?? '')).toEqual({ status: 'saved' });
    const [kept] = await readPhrases();
    expect(kept).toMatchObject({ name: 'Hello', folder: 'A/B', tags: ['x'], ...text('Good day') });
    expect(state()).toMatchObject({ chosen: kept?.id, drafts: {} });
  });

  it('is refused with reasons, and loses nothing by it', async () => {
    beginPhrase({ ...text('{{ broken') });
    const id = state().chosen ?? '';
    const attempt = await saveDraft(id);
    expect(attempt.status === 'refused' && Object.keys(attempt.problems).sort()).toEqual(['name', 'text:en']);
    expect(state().drafts[id]).toMatchObject({ isJudged: true, draft: text('{{ broken') });
  });

  it('keeps the earlier version of an edit, which can be brought back, and that undone', async () => {
    const id = await keep('Hello', 'first');
    changeDraft(id, text('second'));
    await saveDraft(id);
    await reload();
    const [edit] = await readPhraseEdits(id);
    expect(edit?.before).toMatchObject(text('first'));
    if (edit) await bringBack(edit.before);
    expect((await readPhrases())[0]).toMatchObject(text('first'));
    await state().news?.undo?.();
    expect((await readPhrases())[0]).toMatchObject(text('second'));
    expect(await readPhraseEdits(id)).toHaveLength(3);
  });

  it('can be given up, and that taken back', async () => {
    const id = await keep('Hello', 'first');
    changeDraft(id, text('second'));
    dropDraft(id);
    expect(state().drafts).toEqual({});
    await state().news?.undo?.();
    expect(state().drafts[id]?.draft).toMatchObject(text('second'));
  });
});

describe('deleting a phrase', () => {
  it('can be undone, with what was being written', async () => {
    const id = await keep('Hello', 'first');
    changeDraft(id, text('second'));
    await removePhrase(id);
    expect(await readPhrases()).toEqual([]);
    expect((await readDeletedPhrases()).map((row) => row.id)).toEqual([id]);
    expect(state()).toMatchObject({ chosen: null, drafts: {} });
    await state().news?.undo?.();
    expect((await readPhrases())[0]).toMatchObject(text('first'));
    expect(state().drafts[id]?.draft).toMatchObject(text('second'));
  });

  it('says which others had it inside', async () => {
    const id = await keep('Signature', 'Yours');
    await keep('Hello', `Hello {% include '${id}' %}`);
    await removePhrase(id);
    expect(state().news?.words).toMatch(/Another phrase has it inside/);
  });
});

describe('a copy', () => {
  it('of a built-in phrase is a phrase of one’s own, without its shortcut', async () => {
    copyPhrase(anOwnPhrase('respond-hello', 'Hello', { folder: 'respond', shortcut: 'hi' }), true);
    const { draft } = Object.values(state().drafts)[0] ?? {};
    expect(draft).toMatchObject({
      name: 'Name of respond-hello',
      folder: '',
      shortcut: null,
      ...text('Hello'),
    });
    expect(await saveDraft(state().chosen ?? '')).toEqual({ status: 'saved' });
    expect((await readPhrases())[0]?.id).toMatch(/^own-/);
  });
});
