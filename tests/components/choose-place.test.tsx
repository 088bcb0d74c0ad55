import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '@/components/panel';
import { panelState } from '@/lib/panel/panel-state';
import { aConversation, aMessage } from '../panel/a-conversation';
import { aSuggestion } from './a-suggestion';

const ask = vi.hoisted(() => vi.fn());
vi.mock('@/lib/browser/messenger', () => ({ ask, hear: vi.fn(), announce: vi.fn(), answer: vi.fn() }));

const reply = { frameId: 0, id: '1', label: 'Reply' };
const note = { frameId: 5, id: '1', label: 'Team note' };
const question = () => screen.queryByRole('region', { name: 'Where should it go?' });

beforeEach(() => {
  ask.mockReset();
  ask.mockResolvedValue(null);
  panelState.setState(panelState.getInitialState(), true);
  panelState.setState({
    place: { status: 'ready', host: 'desk.example' },
    tab: { tabId: 7, origin: 'https://desk.example/*' },
    conversation: aConversation('4', [aMessage('a')]),
    suggestions: [aSuggestion('first')],
    choices: [reply, note],
  });
});

describe('when the page has several boxes', () => {
  it('the agent is asked where replies go, with a button for each', () => {
    render(<Panel />);
    const buttons = within(question() as HTMLElement).getAllByRole('button');
    expect(buttons.map((button) => button.textContent?.trim())).toEqual(['Reply', 'Team note']);
  });

  it('a choice shows itself in its frame while the pointer or the focus is on it', async () => {
    render(<Panel />);
    await userEvent.hover(screen.getByRole('button', { name: 'Team note' }));
    expect(ask).toHaveBeenLastCalledWith('page', 'composer/point', { id: '1' }, { tabId: 7, frameId: 5 });
    screen.getByRole('button', { name: 'Reply' }).focus();
    expect(ask).toHaveBeenLastCalledWith('page', 'composer/point', { id: '1' }, { tabId: 7, frameId: 0 });
  });

  it('a click chooses it', async () => {
    render(<Panel />);
    await userEvent.click(screen.getByRole('button', { name: 'Team note' }));
    expect(ask).toHaveBeenLastCalledWith('page', 'composer/choose', { id: '1' }, { tabId: 7, frameId: 5 });
  });

  it('a page that is gone does not break the panel', async () => {
    ask.mockRejectedValue(new Error('nobody there'));
    render(<Panel />);
    await userEvent.click(screen.getByRole('button', { name: 'Reply' }));
    expect(question()).toBeVisible();
  });

  it('nothing is asked once the place is known', () => {
    panelState.setState({ choices: [] });
    render(<Panel />);
    expect(question()).toBeNull();
  });
});
