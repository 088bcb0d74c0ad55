import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '@/components/panel';
import { type Place, panelState } from '@/lib/panel/panel-state';

const requestSite = vi.hoisted(() => vi.fn(async () => true));
vi.mock('@/lib/browser/site-access', () => ({ requestSite, siteAccess: vi.fn() }));

const places: [Place, RegExp, RegExp | null][] = [
  [{ status: 'connecting' }, /reading the page/i, null],
  [{ status: 'unseen' }, /press the evenkeel icon/i, /start a call/i],
  [{ status: 'off-limits' }, /keeps this page from extensions/i, /open the practice inbox/i],
  [
    { status: 'ask', host: 'desk.example', pattern: 'https://desk.example/*' },
    /read conversations on desk\.example/i,
    /allow on this site/i,
  ],
  [{ status: 'elsewhere', host: 'desk.example' }, /no conversation here/i, /open the practice inbox/i],
  [
    { status: 'unreadable', siteName: 'Request Tracker', missing: ['messages', 'author'] },
    /missing: messages, author/i,
    /start a call/i,
  ],
];

beforeEach(() => panelState.setState(panelState.getInitialState(), true));

describe('where there is no conversation', () => {
  it.each(places)('$status says what is the case and what to do next', (place, words, button) => {
    panelState.setState({ place });
    render(<Panel />);
    expect(screen.getByText(words)).toBeVisible();
    if (button) expect(screen.getByRole('button', { name: button })).toBeEnabled();
  });

  it('asks for exactly the one site, in the click', async () => {
    panelState.setState({
      place: { status: 'ask', host: 'desk.example', pattern: 'https://desk.example/*' },
    });
    render(<Panel />);
    await userEvent.click(screen.getByRole('button', { name: /allow/i }));
    expect(requestSite).toHaveBeenCalledWith('https://desk.example/*');
  });

  it('offers a call where steps and notes have no conversation to belong to', async () => {
    panelState.setState({ place: { status: 'elsewhere', host: 'desk.example' } });
    render(<Panel />);
    await userEvent.click(screen.getByRole('tab', { name: /notes/i }));
    await userEvent.click(screen.getByRole('button', { name: /start a call/i }));
    expect(await screen.findByRole('textbox', { name: 'Notes' })).toBeVisible();
    expect(screen.getByRole('timer')).toHaveTextContent(/0:0\d/);
  });
});
