import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '@/components/panel';
import type { Insertion } from '@/lib/model/insertion';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { panelState } from '@/lib/panel/panel-state';
import { aConversation, aMessage } from '../panel/a-conversation';
import { aSuggestion, withGap } from './a-suggestion';

const ask = vi.hoisted(() => vi.fn());
vi.mock('@/lib/browser/messenger', () => ({ ask, hear: vi.fn(), announce: vi.fn(), answer: vi.fn() }));

const composer = { kind: 'rich', mode: 'public', draft: '', focusedAt: 1, tabId: 7, frameId: 3 } as const;

function pageAnswers(insertion: Insertion) {
  ask.mockResolvedValue(insertion);
}

beforeEach(() => {
  ask.mockReset();
  panelState.setState(panelState.getInitialState(), true);
  panelState.setState({
    place: { status: 'ready', host: 'desk.example' },
    conversation: aConversation('4', [aMessage('a')]),
    composer,
    suggestions: [aSuggestion('first'), aSuggestion('second'), withGap],
  });
});

describe('inserting a suggestion', () => {
  it('sends exactly its words to the frame that holds the composer, and says that they landed', async () => {
    pageAnswers({ status: 'inserted', content: 'Words of second.' });
    render(<Panel />);
    await userEvent.click(screen.getByRole('button', { name: 'Insert suggestion 2' }));
    await screen.findByText(/Inserted/);
    expect(ask).toHaveBeenCalledWith(
      'page',
      'text/insert',
      { text: 'Words of second.' },
      { tabId: 7, frameId: 3 },
    );
    const card = screen.getByText('Words of second.').closest('li') as HTMLElement;
    expect(within(card).getByRole('status')).toHaveTextContent('Inserted.');
  });

  it('works by number key while the panel has the focus, and not while the agent types', async () => {
    pageAnswers({ status: 'inserted', content: '' });
    render(<Panel />);
    await userEvent.keyboard('1');
    await screen.findByText(/Inserted/);
    expect(ask).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByRole('textbox', { name: 'amount' }));
    await userEvent.keyboard('2');
    expect(ask).toHaveBeenCalledOnce();
    expect(screen.getByRole('textbox', { name: 'amount' })).toHaveValue('2');
  });

  it('copies and says how to go on when the page could not take it', async () => {
    pageAnswers({ status: 'failed', reason: 'read-only' });
    const user = userEvent.setup();
    render(<Panel />);
    await user.click(screen.getByRole('button', { name: 'Insert suggestion 1' }));
    expect(await screen.findByText(/locked.*press Ctrl\+V/i)).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe('Words of first.');
  });

  it('says so when the editor changed it', async () => {
    pageAnswers({ status: 'changed', content: 'words' });
    render(<Panel />);
    await userEvent.click(screen.getByRole('button', { name: 'Insert suggestion 1' }));
    expect(await screen.findByText(/the editor changed it/)).toBeVisible();
  });

  it('says so when the page has gone away', async () => {
    ask.mockRejectedValue(new Error('no receiver'));
    render(<Panel />);
    await userEvent.click(screen.getByRole('button', { name: 'Insert suggestion 1' }));
    expect(await screen.findByText(/The page has changed/)).toBeVisible();
  });

  it('offers to copy where no reply box is open', async () => {
    panelState.setState({ composer: null });
    const user = userEvent.setup();
    render(<Panel />);
    await user.click(screen.getByRole('button', { name: 'Copy suggestion 1' }));
    expect(ask).not.toHaveBeenCalled();
    expect(await navigator.clipboard.readText()).toBe('Words of first.');
  });
});

describe('a suggestion with something missing', () => {
  it('is not inserted with a hole in it: the gap is pointed at instead', async () => {
    render(<Panel />);
    await userEvent.click(screen.getByRole('button', { name: 'Insert suggestion 3' }));
    expect(ask).not.toHaveBeenCalled();
    expect(screen.getByText('Fill in “amount” first.')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'amount' })).toHaveFocus();
  });

  it('goes in whole once the agent has filled it', async () => {
    pageAnswers({ status: 'inserted', content: '' });
    render(<Panel />);
    await userEvent.type(screen.getByRole('textbox', { name: 'amount' }), '$48');
    await userEvent.click(screen.getByRole('button', { name: 'Insert suggestion 3' }));
    await waitFor(() => expect(ask).toHaveBeenCalled());
    expect(ask.mock.calls[0]?.[2]).toEqual({ text: 'Dana, I have sent $48 back to your card.' });
  });

  it('takes an offered value only when the agent says so', async () => {
    pageAnswers({ status: 'inserted', content: '' });
    render(<Panel />);
    await userEvent.click(screen.getByRole('button', { name: 'Use “$40” as amount' }));
    await userEvent.click(screen.getByRole('button', { name: 'Insert suggestion 3' }));
    await waitFor(() => expect(ask).toHaveBeenCalled());
    expect(ask.mock.calls[0]?.[2]).toEqual({ text: 'Dana, I have sent $40 back to your card.' });
  });

  it('cannot be inserted from the editor either while a mark is left', async () => {
    pageAnswers({ status: 'inserted', content: '' });
    render(<Panel />);
    await userEvent.click(screen.getByRole('button', { name: 'Edit suggestion 3' }));
    const field = screen.getByRole('textbox', { name: 'Edit before inserting' });
    await userEvent.click(screen.getByRole('button', { name: 'Insert' }));
    expect(ask).not.toHaveBeenCalled();
    await userEvent.clear(field);
    await userEvent.type(field, 'My own words.');
    await userEvent.click(screen.getByRole('button', { name: 'Insert' }));
    await waitFor(() => expect(ask).toHaveBeenCalled());
    expect(ask.mock.calls[0]?.[2]).toEqual({ text: 'My own words.' });
  });
});

describe('before a text goes in', () => {
  it('asks when the conversation has gone on since the suggestion was made', async () => {
    pageAnswers({ status: 'inserted', content: '' });
    panelState.setState({ suggestedFor: 'rt:4#0#' });
    render(<Panel />);
    await userEvent.click(screen.getByRole('button', { name: 'Insert suggestion 1' }));
    expect(await screen.findByText(/has gone on since/)).toBeVisible();
    expect(ask).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Leave it' }));
    expect(screen.queryByText(/has gone on since/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Insert suggestion 1' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Insert anyway' }));
    await waitFor(() => expect(ask).toHaveBeenCalledOnce());
  });

  it('asks when it repeats an internal note and the customer would see it, not in a note', async () => {
    pageAnswers({ status: 'inserted', content: '' });
    const note = aMessage('n', {
      role: 'note',
      text: 'Warehouse lost it, label was unreadable since October.',
    });
    panelState.setState({
      conversation: aConversation('4', [aMessage('a'), note]),
      suggestions: [
        aSuggestion('leak', {
          parts: [{ kind: 'text', text: 'The label was unreadable since October, sorry.' }],
        }),
        aSuggestion('x', { parts: [{ kind: 'text', text: 'So: warehouse lost it, label was unreadable.' }] }),
      ],
    });
    render(<Panel />);
    await userEvent.click(screen.getByRole('button', { name: 'Insert suggestion 1' }));
    await waitFor(() => expect(ask).toHaveBeenCalledOnce());
    await userEvent.click(screen.getByRole('button', { name: 'Insert suggestion 2' }));
    expect(await screen.findByText(/is in an internal note/)).toBeVisible();
    expect(ask).toHaveBeenCalledOnce();
    panelState.setState({ composer: { ...composer, mode: 'internal' } });
    await userEvent.click(screen.getByRole('button', { name: 'Insert suggestion 2' }));
    await waitFor(() => expect(ask).toHaveBeenCalledTimes(2));
  });
});

describe('after a text went in', () => {
  it('takes it back from the frame it went to, and says so', async () => {
    ask
      .mockResolvedValueOnce({ status: 'inserted', content: '' })
      .mockResolvedValueOnce({ status: 'restored' });
    render(<Panel />);
    await userEvent.click(screen.getByRole('button', { name: 'Insert suggestion 1' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo insert' }));
    expect(ask).toHaveBeenLastCalledWith('page', 'text/undo', null, { tabId: 7, frameId: 3 });
    expect(await screen.findByText(/as it was/)).toBeVisible();
  });

  it('leaves the reply alone when something was written since', async () => {
    ask
      .mockResolvedValueOnce({ status: 'inserted', content: '' })
      .mockResolvedValueOnce({ status: 'failed', reason: 'changed-since' });
    render(<Panel />);
    await userEvent.click(screen.getByRole('button', { name: 'Insert suggestion 1' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo insert' }));
    expect(await screen.findByText(/left as it is/)).toBeVisible();
  });

  it('closes the panel when the agent has set it so', async () => {
    const close = vi.spyOn(window, 'close').mockImplementation(() => undefined);
    pageAnswers({ status: 'inserted', content: '' });
    panelState.setState({ settings: { ...DEFAULT_SETTINGS, closeAfterInsert: true } });
    render(<Panel />);
    await userEvent.click(screen.getByRole('button', { name: 'Insert suggestion 1' }));
    await waitFor(() => expect(close).toHaveBeenCalledOnce());
    close.mockRestore();
  });
});

describe('suggestions while the agent reads', () => {
  it('stay where they are under the pointer, and change when it has left', async () => {
    const { holdSuggestions, releaseSuggestions } = await import('@/lib/panel/hold-suggestions');
    render(<Panel />);
    await userEvent.hover(screen.getByText('Words of first.'));
    expect(panelState.getState().suggestionsHeld).toBe(true);
    panelState.setState({ waitingSuggestions: { list: [aSuggestion('newer')], madeFor: 'x' } });
    expect(await screen.findByRole('button', { name: 'Refresh' })).toBeVisible();
    expect(screen.getByText('Words of first.')).toBeVisible();
    releaseSuggestions();
    expect(await screen.findByText('Words of newer.')).toBeVisible();
    holdSuggestions();
  });
});
