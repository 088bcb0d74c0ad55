import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '@/components/panel';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/model/settings';
import { panelState } from '@/lib/panel/panel-state';
import { aConversation, aMessage } from '../panel/a-conversation';
import { aSuggestion } from './a-suggestion';

const changeSettings = vi.hoisted(() => vi.fn(async (_change: Partial<Settings>) => undefined));
vi.mock('@/lib/browser/settings', () => ({ changeSettings, watchSettings: vi.fn() }));

beforeEach(async () => {
  changeSettings.mockClear();
  panelState.setState(panelState.getInitialState(), true);
  panelState.setState({
    place: { status: 'ready', host: 'desk.example' },
    conversation: aConversation('4', [aMessage('a')]),
    suggestions: [aSuggestion('first')],
    settings: { ...DEFAULT_SETTINGS, shortcutsOffSites: ['other.example'] },
  });
  render(<Panel />);
  await userEvent.click(screen.getByText('Options'));
});

describe('the options', () => {
  it('turn text shortcuts off for this site alone', async () => {
    await userEvent.click(screen.getByRole('checkbox', { name: 'Text shortcuts on desk.example' }));
    expect(changeSettings).toHaveBeenCalledWith({ shortcutsOffSites: ['other.example', 'desk.example'] });
  });

  it('take another sign for shortcuts when the field is left', async () => {
    const sign = screen.getByRole('textbox', { name: 'A shortcut begins with' });
    await userEvent.clear(sign);
    await userEvent.type(sign, '/');
    await userEvent.tab();
    expect(changeSettings).toHaveBeenCalledWith({ shortcutTrigger: '/' });
  });

  it('say what fits when the sign is a letter, and change nothing', async () => {
    const sign = screen.getByRole('textbox', { name: 'A shortcut begins with' });
    await userEvent.clear(sign);
    await userEvent.type(sign, 'a');
    await userEvent.tab();
    expect(screen.getByText(/no letter, digit or space/)).toBeVisible();
    expect(changeSettings).not.toHaveBeenCalled();
  });

  it('take another key to expand with', async () => {
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'and expands with' }), 'Enter');
    expect(changeSettings).toHaveBeenCalledWith({ shortcutKey: 'Enter' });
  });
});

describe('what the administrator has fixed', () => {
  it('can be seen and not changed, and the rest stays the agent’s', async () => {
    panelState.setState({ fixedSettings: ['tone'], settings: { ...DEFAULT_SETTINGS, tone: 'formal' } });
    expect(await screen.findByText('Your administrator has set some of these.')).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Suggest words that are' })).toBeDisabled();
    expect(screen.getByRole('combobox', { name: 'Suggest words that are' })).toHaveValue('formal');
    expect(screen.getByRole('checkbox', { name: /Close the panel/ })).toBeEnabled();
  });
});
