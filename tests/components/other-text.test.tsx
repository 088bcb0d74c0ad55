import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '@/components/panel';
import { knowPeople } from '@/lib/panel/know-people';
import { panelState } from '@/lib/panel/panel-state';
import { database } from '@/lib/store/database';
import { readPeople } from '@/lib/store/people';
import { aConversation, aMessage } from '../panel/a-conversation';

const readSelection = vi.hoisted(() => vi.fn());
vi.mock('@/lib/browser/read-selection', () => ({ readSelection }));

beforeEach(async () => {
  await database.people.clear();
  panelState.setState(panelState.getInitialState(), true);
  panelState.setState({ place: { status: 'elsewhere', host: 'desk.example' } });
});

describe('text that the agent gives', () => {
  it('becomes the conversation when it is pasted, until it is put away', async () => {
    render(<Panel />);
    await userEvent.click(screen.getByRole('button', { name: 'Paste a transcript' }));
    await userEvent.type(
      screen.getByRole('textbox', { name: /chat, mail/i }),
      'Dana: Where is it?{Enter}Tom: On its way.{Enter}Dana: Since Monday.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Use this text' }));
    expect(await screen.findByRole('heading', { name: 'Dana' })).toBeVisible();
    expect(screen.getByText('3 read')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Put this text away' }));
    expect(await screen.findByText('No conversation here')).toBeVisible();
  });

  it('is asked for again when the field was empty', async () => {
    render(<Panel />);
    await userEvent.click(screen.getByRole('button', { name: 'Paste a transcript' }));
    await userEvent.click(screen.getByRole('button', { name: 'Use this text' }));
    expect(screen.getByText(/no words in it/i)).toBeVisible();
  });

  it.each([
    [{ status: 'selected', text: '' }, /nothing is selected/i],
    [{ status: 'out-of-reach' }, /right-click it/i],
  ])('cannot be a selection that is %j, and the panel says what to do', async (selection, words) => {
    readSelection.mockResolvedValue(selection);
    render(<Panel />);
    await userEvent.click(screen.getByRole('button', { name: 'Use the selection' }));
    expect(await screen.findByText(words)).toBeVisible();
  });

  it('can be the selection in the page', async () => {
    readSelection.mockResolvedValue({ status: 'selected', text: 'My kettle leaks on the floor.' });
    render(<Panel />);
    await userEvent.click(screen.getByRole('button', { name: 'Use the selection' }));
    expect(await screen.findByText('selected')).toBeVisible();
  });
});

describe('who is who', () => {
  it('is put right with one click, and remembered for the site', async () => {
    const closed = new AbortController();
    knowPeople(closed.signal);
    const tom = { author: 'Tom Becker', email: 'tom@acme.example' };
    panelState.setState({
      place: { status: 'ready', host: 'desk.example' },
      conversation: aConversation('4', [aMessage('a'), aMessage('b', tom)]),
    });
    render(<Panel />);
    await userEvent.click(screen.getByRole('button', { name: /2 read/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Tom Becker: this is our side' }));
    expect(await screen.findByRole('button', { name: 'Tom Becker: this is the customer' })).toBeVisible();
    await waitFor(async () =>
      expect(await readPeople('rt')).toEqual([{ site: 'rt', person: 'tom@acme.example', role: 'agent' }]),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Tom Becker: take back' }));
    expect(await screen.findByRole('button', { name: 'Tom Becker: this is our side' })).toBeVisible();
    closed.abort();
  });
});
