import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskState, type LibraryItem } from '@/lib/desk/desk-state';
import { folderTree } from '@/lib/desk/folder-tree';
import { keepIndex } from '@/lib/desk/keep-index';
import { shownItems } from '@/lib/desk/shown-items';
import { anOwnPhrase } from './own-phrase';

const over = new AbortController();
const own = [
  anOwnPhrase('own-1', 'We are looking for your parcel', { folder: 'Delivery/First', tags: ['delay'] }),
  anOwnPhrase('own-2', 'The money is on its way', { folder: 'Billing', shortcut: 'refund', step: 'execute' }),
  anOwnPhrase('own-3', 'Guten Tag', { folder: 'Delivery', tags: ['delay', 'hello'] }),
];
const builtIn: LibraryItem[] = [
  { isBuiltIn: true, phrase: anOwnPhrase('respond-hi', 'Hello, a parcel', { folder: 'respond' }) },
];

const indexed = () =>
  new Promise<void>((resolve) => {
    const stop = deskState.subscribe((now, before) => {
      if (now.indexed === before.indexed) return;
      stop();
      resolve();
    });
  });

beforeAll(async () => {
  keepIndex(over.signal);
  const done = indexed();
  deskState.setState({ own, builtIn });
  await done;
});
afterAll(() => over.abort());

function shown(change: Partial<Parameters<typeof shownItems>[0]>): string[] {
  return shownItems({ ...deskState.getState(), ...change }).map(({ phrase }) => phrase.id);
}

describe('the list', () => {
  it('holds the folder with those below it, the starred, or the built-in ones', () => {
    expect(shown({})).toEqual(['own-1', 'own-2', 'own-3']);
    expect(shown({ place: { kind: 'folder', folder: 'Delivery', isBuiltIn: false } })).toEqual([
      'own-1',
      'own-3',
    ]);
    expect(shown({ place: { kind: 'folder', folder: '', isBuiltIn: true } })).toEqual(['respond-hi']);
    const uses = new Map(
      ['own-2', 'respond-hi'].map((id) => [id, { id, isStarred: true, count: 0, lastUsedAt: null }]),
    );
    expect(shown({ place: { kind: 'starred' }, uses })).toEqual(['own-2', 'respond-hi']);
  });

  it('holds only what has all of the tags', () => {
    expect(shown({ tags: ['delay'] })).toEqual(['own-1', 'own-3']);
    expect(shown({ tags: ['delay', 'hello'] })).toEqual(['own-3']);
  });

  it.each([
    ['a word of the text', 'parcel', 'own-1'],
    ['the beginning of one', 'parc', 'own-1'],
    ['a slip', 'pracel', 'own-1'],
    ['the folder', 'billing', 'own-2'],
    ['the shortcut', 'refund', 'own-2'],
    ['a tag', 'hello', 'own-3'],
  ])('is searched by %s, within the place', (_, query, id) => {
    expect(shown({ query })[0]).toBe(id);
    expect(shown({ query })).not.toContain('respond-hi');
  });

  it('follows what is edited and deleted', async () => {
    const done = indexed();
    const edited = anOwnPhrase('own-1', 'We look for your letter', { updatedAt: '2026-11-21T10:00:00.000Z' });
    deskState.setState({ own: [edited] });
    await done;
    expect(shown({ query: 'letter' })).toEqual(['own-1']);
    expect(shown({ query: 'money' })).toEqual([]);
  });
});

describe('the folders', () => {
  it('are a tree by name, each with what is in it and below', () => {
    expect(folderTree(['B', 'A/Z', 'A', 'A/Y', ''])).toEqual([
      {
        name: 'A',
        path: 'A',
        count: 3,
        folders: [
          { name: 'Y', path: 'A/Y', count: 1, folders: [] },
          { name: 'Z', path: 'A/Z', count: 1, folders: [] },
        ],
      },
      { name: 'B', path: 'B', count: 1, folders: [] },
    ]);
  });
});
