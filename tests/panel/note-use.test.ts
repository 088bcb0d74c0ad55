import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { insertText, undoInsertion } from '@/lib/panel/insert-text';
import { panelState } from '@/lib/panel/panel-state';
import { database } from '@/lib/store/database';
import { readPhraseUses } from '@/lib/store/phrase-uses';
import { aConversation, aMessage } from './a-conversation';

const ask = vi.hoisted(() => vi.fn());
vi.mock('@/lib/browser/messenger', () => ({ ask, hear: vi.fn(), announce: vi.fn(), answer: vi.fn() }));

afterEach(() => vi.unstubAllGlobals());

beforeEach(async () => {
  ask.mockReset();
  await database.phraseUses.clear();
  panelState.setState(panelState.getInitialState(), true);
  panelState.setState({
    conversation: aConversation('4', [aMessage('a')]),
    composer: { kind: 'rich', mode: 'public', draft: '', focusedAt: 1, tabId: 7, frameId: 3 },
  });
});

const told = () => Object.values(panelState.getState().told).flat();

describe('a phrase that went into a reply', () => {
  it('is counted, and known as told in this conversation', async () => {
    ask.mockResolvedValue({ status: 'inserted', content: 'Words.' });
    await insertText('own-1', { text: 'Words.' });
    expect(told()).toEqual(['own-1']);
    await vi.waitFor(async () => expect(await readPhraseUses()).toMatchObject([{ id: 'own-1', count: 1 }]));
  });

  it('may be suggested again when it was taken back', async () => {
    ask.mockResolvedValueOnce({ status: 'inserted', content: 'Words.' });
    await insertText('own-1', { text: 'Words.' });
    ask.mockResolvedValueOnce({ status: 'restored' });
    await undoInsertion();
    expect(told()).toEqual([]);
  });

  it('counts as each of its phrases when it is a whole reply, and the page hears only the words', async () => {
    ask.mockResolvedValue({ status: 'inserted', content: 'Words.' });
    await insertText('whole-reply', { text: 'Words.', holds: ['a', 'b'] });
    expect(told()).toEqual(['a', 'b']);
    expect(ask).toHaveBeenCalledWith('page', 'text/insert', { text: 'Words.' }, { tabId: 7, frameId: 3 });
  });

  it('is not counted when it did not land', async () => {
    vi.stubGlobal('navigator', {});
    ask.mockResolvedValue({ status: 'failed', reason: 'read-only' });
    await insertText('own-1', { text: 'Words.' });
    expect(told()).toEqual([]);
    expect(await readPhraseUses()).toEqual([]);
  });
});
