import { describe, expect, it, vi } from 'vitest';
import { gaugeScript } from '@/lib/panel/gauge-script';
import { panelState } from '@/lib/panel/panel-state';
import { loadPack } from '@/lib/phrases';

const composer = { kind: 'rich', mode: 'public', draft: '', focusedAt: 1, tabId: 7, frameId: 3 } as const;
const write = (draft: string) => panelState.setState({ composer: { ...composer, draft } });

describe('the gauge in the panel', () => {
  it('follows the draft: nothing while it is short, full for a phrase, less with words of one’s own', async () => {
    const closed = new AbortController();
    gaugeScript(closed.signal);
    const phrases = (await loadPack('en'))?.phrases ?? [];
    const long = phrases.find(({ text }) => !/[{\n]/.test(text) && text.split(' ').length > 22);
    if (!long) throw new Error('no long phrase');

    write('Hello Dana,');
    expect(panelState.getState().scripted).toBeNull();
    write(long.text);
    await vi.waitFor(() => expect(panelState.getState().scripted).toBe(1));
    write(`${long.text} I rang the depot about your blue kettle and they found it behind a shelf.`);
    await vi.waitFor(() => expect(panelState.getState().scripted).toBeLessThan(0.8));
    write('');
    expect(panelState.getState().scripted).toBeNull();
    closed.abort();
  });
});
