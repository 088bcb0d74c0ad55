import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '@/components/panel';
import { keepSuggestions } from '@/lib/panel/keep-suggestions';
import { panelState } from '@/lib/panel/panel-state';
import { aConversation, aMessage } from '../panel/a-conversation';

vi.mock('@/lib/analyse/analyse', () => ({
  analyse: () => {
    throw new Error('a message that no rule was ready for');
  },
}));

beforeEach(() => panelState.setState(panelState.getInitialState(), true));

describe('a conversation that cannot be analysed', () => {
  it('is said to be one, and notes and steps still work', async () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const closed = new AbortController();
    keepSuggestions(closed.signal);
    panelState.setState({
      place: { status: 'ready', host: 'desk.example' },
      conversation: aConversation('4', [aMessage('a')]),
    });
    render(<Panel />);
    expect(await screen.findByText(/no suggestions for this conversation/i)).toBeVisible();
    await userEvent.click(screen.getByRole('tab', { name: /notes/i }));
    expect(await screen.findByRole('textbox', { name: 'Notes' })).toBeEnabled();
    expect(report).toHaveBeenCalled();
    report.mockRestore();
    closed.abort();
  });
});
