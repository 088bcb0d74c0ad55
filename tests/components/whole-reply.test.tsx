import 'fake-indexeddb/auto';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '@/components/panel';
import { createAnalyser } from '@/lib/analyse/create-analyser';
import { panelState } from '@/lib/panel/panel-state';
import { readPhraseUses } from '@/lib/store/phrase-uses';
import { aConversation, aMessage } from '../panel/a-conversation';
import { aSuggestion } from './a-suggestion';

const ask = vi.hoisted(() => vi.fn());
vi.mock('@/lib/browser/messenger', () => ({ ask, hear: vi.fn(), announce: vi.fn(), answer: vi.fn() }));

const composer = { kind: 'rich', mode: 'public', draft: '', focusedAt: 1, tabId: 7, frameId: 3 } as const;

beforeEach(async () => {
  ask.mockReset().mockResolvedValue({ status: 'inserted', content: '' });
  const conversation = aConversation('4', [aMessage('a')]);
  panelState.setState(panelState.getInitialState(), true);
  panelState.setState({
    ...{ place: { status: 'ready', host: 'desk.example' }, conversation, composer },
    suggestions: [aSuggestion('first'), aSuggestion('second')],
    analysis: await createAnalyser().inSlices(
      conversation,
      { guess: 'en', now: new Date() },
      new AbortController().signal,
    ),
  });
});

describe('a whole reply', () => {
  it('comes in place of the suggestions, asks for the agent’s own sentence first, and goes away again', async () => {
    render(<Panel />);
    await userEvent.click(screen.getByRole('button', { name: 'Whole reply' }));
    const own = await screen.findByRole('textbox', { name: /your own sentence/ });
    expect(screen.queryByText('Words of first.')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Insert suggestion 1' }));
    expect(await screen.findByText(/Fill in “/)).toBeVisible();
    expect(ask).not.toHaveBeenCalledWith('page', 'text/insert', expect.anything(), expect.anything());

    for (const field of document.querySelectorAll('[data-gap]')) await userEvent.type(field, 'these words');
    expect(own).toHaveValue('these words');
    await userEvent.click(screen.getByRole('button', { name: 'Insert suggestion 1' }));
    await screen.findByText(/Inserted/);
    const [, , insert] = ask.mock.calls.find(([, name]) => name === 'text/insert') ?? [];
    expect(insert.text).toContain('these words');
    expect(insert.text).not.toMatch(/[{}[\]]/);

    await userEvent.click(screen.getByRole('button', { name: 'Back to suggestions' }));
    expect(screen.getByText('Words of first.')).toBeVisible();
  });
});

describe('a star', () => {
  it('stays with the phrase on this device', async () => {
    render(<Panel />);
    const star = screen.getByRole('button', { name: 'Star suggestion 2' });
    expect(star).toHaveAttribute('aria-pressed', 'false');
    await userEvent.click(star);
    expect(star).toHaveAttribute('aria-pressed', 'true');
    await vi.waitFor(async () =>
      expect(await readPhraseUses()).toContainEqual(
        expect.objectContaining({ id: 'second', isStarred: true }),
      ),
    );
  });
});

describe('the gauge of ready-made words', () => {
  it('is quiet while there is little to measure, and asks for a sentence when nearly all is ready-made', async () => {
    render(<Panel />);
    expect(screen.queryByText('Ready-made words')).toBeNull();
    panelState.setState({ scripted: 0.4 });
    expect(await screen.findByText('40%')).toBeVisible();
    expect(screen.queryByText(/One sentence of your own/)).toBeNull();
    panelState.setState({ scripted: 0.9 });
    expect(await screen.findByText(/One sentence of your own/)).toBeVisible();
  });
});
