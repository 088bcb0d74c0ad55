import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '@/components/panel';
import { panelState } from '@/lib/panel/panel-state';
import { beginCall } from '@/lib/panel/run-call';
import { changeBreakTimer, readBreakTimer } from '@/lib/store/break-timer';
import { database } from '@/lib/store/database';
import { readNote } from '@/lib/store/notes';
import { readTicks } from '@/lib/store/ticks';
import { aConversation, aMessage } from '../panel/a-conversation';

const ask = vi.hoisted(() => vi.fn(async () => null));
vi.mock('@/lib/browser/messenger', () => ({ ask, hear: vi.fn(), announce: vi.fn(), answer: vi.fn() }));

const open = async (tab: RegExp) => {
  render(<Panel />);
  await userEvent.click(screen.getByRole('tab', { name: tab }));
};

beforeEach(async () => {
  ask.mockClear();
  await Promise.all(database.tables.map((table) => table.clear()));
  panelState.setState(panelState.getInitialState(), true);
  panelState.setState({
    place: { status: 'ready', host: 'desk.example' },
    conversation: aConversation('4', [aMessage('a')]),
  });
});

describe('the checklist', () => {
  it('ticks by hand, counts on the tab, and is kept on the device', async () => {
    await open(/steps/i);
    const boxes = await screen.findAllByRole('checkbox');
    await userEvent.click(boxes[1] as HTMLElement);
    await waitFor(() => expect(boxes[1]).toBeChecked());
    expect(
      await screen.findByRole('tab', { name: new RegExp(`steps 1/${boxes.length}`, 'i') }),
    ).toBeVisible();
    expect(Object.keys((await readTicks('rt:4'))?.done ?? {})).toHaveLength(1);
  });

  it('changes to another list and keeps it for this conversation', async () => {
    await open(/steps/i);
    const list = await screen.findByRole('combobox', { name: 'Checklist' });
    const other = (screen.getAllByRole('option')[1] as HTMLOptionElement).value;
    await userEvent.selectOptions(list, other);
    await waitFor(() => expect(list).toHaveValue(other));
    expect((await readTicks('rt:4'))?.checklist).toBe(other);
  });
});

describe('notes', () => {
  it('are on the device as they are typed, each conversation its own', async () => {
    await open(/notes/i);
    await userEvent.type(await screen.findByRole('textbox', { name: 'Notes' }), 'Prefers e-mail');
    await waitFor(async () => expect((await readNote('rt:4'))?.text).toBe('Prefers e-mail'));
    act(() => panelState.setState({ conversation: aConversation('5', [aMessage('a')]) }));
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Notes' })).toHaveValue(''));
    act(() => panelState.setState({ conversation: aConversation('4', [aMessage('a')]) }));
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Notes' })).toHaveValue('Prefers e-mail'));
  });

  it('say so when the disk refuses, and keep what was typed in the field', async () => {
    const put = vi.spyOn(database.notes, 'put').mockRejectedValue(new Error('quota'));
    await open(/notes/i);
    await userEvent.type(await screen.findByRole('textbox', { name: 'Notes' }), 'x');
    expect(await screen.findByText(/not saved/i)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Notes' })).toHaveValue('x');
    put.mockRestore();
  });
});

describe('a call', () => {
  it('keeps its own notes and gives the page’s conversation back when it ends', async () => {
    await beginCall();
    await open(/notes/i);
    await userEvent.type(await screen.findByRole('textbox', { name: 'Notes' }), 'Angry about the fee');
    await userEvent.type(screen.getByRole('textbox', { name: /who is calling/i }), 'Mr Okafor');
    const { call } = panelState.getState();
    await userEvent.click(screen.getByRole('button', { name: 'End call' }));
    expect(await screen.findByRole('heading', { name: 'Dana Reyes' })).toBeVisible();
    expect((await readNote(`call:${call?.id}`))?.text).toBe('Angry about the fee');
    expect(await database.calls.get(call?.id ?? '')).toMatchObject({ title: 'Mr Okafor' });
  });
});

describe('the break', () => {
  it('starts, and has the background set the alarm', async () => {
    await open(/break/i);
    await userEvent.click(await screen.findByRole('button', { name: 'Start the timer' }));
    expect(await screen.findByText(/next break in/i)).toBeVisible();
    expect(ask).toHaveBeenCalledWith('background', 'break/schedule', null);
  });

  it.each([
    ['Start the break', 'resting'],
    ['In five minutes', 'working'],
    ['Skip this one', 'working'],
  ])('when due, “%s” leads to %s', async (name, phase) => {
    await changeBreakTimer({ type: 'start' }, 0);
    await changeBreakTimer({ type: 'time-up' }, 60 * 60_000);
    await open(/break/i);
    await userEvent.click(await screen.findByRole('button', { name }));
    await waitFor(async () => expect((await readBreakTimer()).phase).toBe(phase));
  });

  it('keeps a wrong length in the field, says what fits, and leaves the timer as it was', async () => {
    await open(/break/i);
    const work = await screen.findByRole('textbox', { name: 'Work for' });
    await userEvent.clear(work);
    await userEvent.type(work, '999');
    await userEvent.tab();
    expect(screen.getByText(/5 to 180 minutes/)).toBeVisible();
    expect((await readBreakTimer()).workMinutes).toBe(50);
    await userEvent.clear(work);
    await userEvent.type(work, '30');
    await userEvent.tab();
    await waitFor(async () => expect((await readBreakTimer()).workMinutes).toBe(30));
  });
});
