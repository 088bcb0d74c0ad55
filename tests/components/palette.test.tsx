import { readFileSync } from 'node:fs';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Palette } from '@/components/palette/palette';
import { paletteState } from '@/lib/palette/palette-state';
import { panelState } from '@/lib/panel/panel-state';
import { aSuggestion, withGap } from './a-suggestion';

const ask = vi.hoisted(() => vi.fn());
vi.mock('@/lib/browser/messenger', () => ({ ask, hear: vi.fn(), announce: vi.fn(), answer: vi.fn() }));

const top = { tabId: 7, frameId: 0 };
const composer = { kind: 'rich', mode: 'public', draft: '', focusedAt: 1, tabId: 7, frameId: 3 } as const;
const items = ['first', 'second', 'third'].map((id) => ({ suggestion: aSuggestion(id), shortcut: null }));

beforeEach(() => {
  ask.mockReset();
  ask.mockImplementation((_to: string, name: string) =>
    Promise.resolve(name === 'text/insert' ? { status: 'inserted', content: '' } : null),
  );
  panelState.setState({ ...panelState.getInitialState(), composer }, true);
  paletteState.setState(
    {
      ...paletteState.getInitialState(),
      wish: { kind: 'search' },
      tab: { tabId: 7, windowId: 1, origin: null },
      isShown: true,
      items,
    },
    true,
  );
});

const marked = () => screen.getByRole('option', { selected: true });

describe('the palette', () => {
  it('is empty in a copy that the page script did not mount', () => {
    paletteState.setState({ isRefused: true });
    const { container } = render(<Palette />);
    expect(container).toBeEmptyDOMElement();
  });

  it('looks at first as its page does before the scripts run', () => {
    const html = readFileSync('entrypoints/palette/index.html', 'utf8');
    const page = new DOMParser().parseFromString(html, 'text/html').querySelector('#root');
    const rendered = document.createElement('div');
    rendered.innerHTML = renderToString(<Palette />);
    expect(page?.innerHTML).toBe(rendered.innerHTML);
  });

  it('takes over the field that stands there, with its focus and what was typed meanwhile', async () => {
    paletteState.setState(paletteState.getInitialState(), true);
    const root = document.body.appendChild(document.createElement('div'));
    root.innerHTML = renderToString(<Palette />);
    const field = screen.getByRole('combobox', { name: 'Search phrases' });
    await userEvent.type(field, 'refu');
    render(<Palette />, { container: root, hydrate: true });
    expect(screen.getByRole('combobox')).toBe(field);
    expect(paletteState.getState().query).toBe('refu');
    await userEvent.keyboard('nd');
    expect(paletteState.getState().query).toBe('refund');
    expect(field).toHaveValue('refund');
    expect(field).toHaveFocus();
  });

  it('has the focus in its field, and tells which phrase is marked', async () => {
    render(<Palette />);
    const field = screen.getByRole('combobox', { name: 'Search phrases' });
    expect(field).toHaveFocus();
    expect(field).toHaveAttribute('aria-activedescendant', marked().id);
    await userEvent.keyboard('{ArrowDown}');
    expect(marked()).toHaveTextContent('Words of second.');
    expect(field).toHaveFocus();
    expect(field).toHaveAttribute('aria-activedescendant', marked().id);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(marked()).toHaveTextContent('Words of first.');
    await userEvent.keyboard('{ArrowUp}');
    expect(marked()).toHaveTextContent('Words of third.');
  });

  it('inserts the marked phrase with Enter, and goes', async () => {
    render(<Palette />);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await vi.waitFor(() => expect(ask).toHaveBeenCalledWith('overlay', 'palette/close', { query: '' }, top));
    const text = 'Words of second.';
    expect(ask).toHaveBeenCalledWith('page', 'text/insert', { text }, { tabId: 7, frameId: 3 });
    expect(ask).toHaveBeenCalledWith('overlay', 'composer/focus', null, { tabId: 7, frameId: 3 });
  });

  it('goes back with Escape, inserts nothing, and has the page remember the words', async () => {
    render(<Palette />);
    await userEvent.keyboard('refund{Escape}');
    expect(ask).toHaveBeenCalledWith('overlay', 'palette/close', { query: 'refund' }, top);
    expect(ask).not.toHaveBeenCalledWith('page', 'text/insert', expect.anything(), expect.anything());
  });

  it('asks for what is missing, with what may be right written in, before it inserts', async () => {
    paletteState.setState({ items: [{ suggestion: withGap, shortcut: null }] });
    render(<Palette />);
    await userEvent.keyboard('{Enter}');
    const blank = await screen.findByRole('textbox', { name: 'amount' });
    expect(blank).toHaveValue('$40');
    await userEvent.clear(blank);
    await userEvent.keyboard('{Enter}');
    expect(ask).not.toHaveBeenCalledWith('page', 'text/insert', expect.anything(), expect.anything());
    await userEvent.keyboard('$25{Enter}');
    const text = 'Dana, I have sent $25 back to your card.';
    await vi.waitFor(() =>
      expect(ask).toHaveBeenCalledWith('page', 'text/insert', { text }, { tabId: 7, frameId: 3 }),
    );
  });

  it('goes from the blanks back to the list, and only then away', async () => {
    paletteState.setState({ filling: withGap });
    render(<Palette />);
    await userEvent.keyboard('{Escape}');
    expect(screen.getByRole('combobox')).toBeVisible();
    expect(ask).not.toHaveBeenCalled();
  });

  it('stays and says so when the reply box does not take the phrase', async () => {
    ask.mockResolvedValue({ status: 'failed', reason: 'read-only' });
    render(<Palette />);
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText(/The reply box is locked/)).toBeVisible();
    expect(ask).not.toHaveBeenCalledWith('overlay', 'palette/close', expect.anything(), top);
  });

  describe('over a page with several boxes, of which the agent was in none', () => {
    const choices = [
      { frameId: 0, id: '1', label: 'Answer' },
      { frameId: 3, id: '1', label: 'Only for us' },
    ];
    const inserted = () => ask.mock.calls.filter(([, name]) => name === 'text/insert');

    beforeEach(() => {
      panelState.setState({ composer: null, choices, tab: { tabId: 7, origin: null } });
      ask.mockImplementation((_to: string, name: string) => {
        // The page tells of its new composer.
        if (name === 'composer/choose') panelState.setState({ composer, choices: [] });
        return Promise.resolve(name === 'text/insert' ? { status: 'inserted', content: '' } : null);
      });
    });

    it('asks where the phrase goes, shows each box, and puts it into the one that is chosen by keys', async () => {
      render(<Palette />);
      await userEvent.keyboard('{Enter}');
      expect(await screen.findByRole('listbox', { name: 'Where should it go?' })).toHaveFocus();
      expect(marked()).toHaveTextContent('Answer');
      expect(ask).toHaveBeenCalledWith('page', 'composer/point', { id: '1' }, { tabId: 7, frameId: 0 });
      expect(inserted()).toEqual([]);
      await userEvent.keyboard('{ArrowDown}');
      expect(ask).toHaveBeenCalledWith('page', 'composer/point', { id: '1' }, { tabId: 7, frameId: 3 });
      await userEvent.keyboard('{Enter}');
      await vi.waitFor(() =>
        expect(ask).toHaveBeenCalledWith('overlay', 'palette/close', { query: '' }, top),
      );
      expect(ask).toHaveBeenCalledWith('page', 'composer/choose', { id: '1' }, { tabId: 7, frameId: 3 });
      expect(inserted()).toEqual([
        ['page', 'text/insert', { text: 'Words of first.' }, { tabId: 7, frameId: 3 }],
      ]);
    });

    it('takes a number for a box, once the blanks are filled in', async () => {
      paletteState.setState({ items: [{ suggestion: withGap, shortcut: null }] });
      render(<Palette />);
      await userEvent.keyboard('{Enter}');
      await screen.findByRole('textbox', { name: 'amount' });
      await userEvent.keyboard('{Enter}');
      await screen.findByRole('listbox', { name: 'Where should it go?' });
      await userEvent.keyboard('2');
      const text = 'Dana, I have sent $40 back to your card.';
      await vi.waitFor(() =>
        expect(inserted()).toEqual([['page', 'text/insert', { text }, { tabId: 7, frameId: 3 }]]),
      );
    });

    it('goes back to the list with Escape, and inserts nothing', async () => {
      render(<Palette />);
      await userEvent.keyboard('{Enter}');
      await screen.findByRole('listbox', { name: 'Where should it go?' });
      await userEvent.keyboard('{Escape}');
      expect(screen.getByRole('combobox')).toHaveFocus();
      expect(inserted()).toEqual([]);
      expect(ask).not.toHaveBeenCalledWith('overlay', 'palette/close', expect.anything(), top);
    });
  });

  it('puts an expanded shortcut in the place of what was typed', async () => {
    panelState.setState({ composer: { ...composer, over: ';sorry' } });
    render(<Palette />);
    await userEvent.keyboard('{Enter}');
    const request = { text: 'Words of first.', over: ';sorry' };
    await vi.waitFor(() =>
      expect(ask).toHaveBeenCalledWith('page', 'text/insert', request, { tabId: 7, frameId: 3 }),
    );
  });

  it('brings the last words back with the up key in an empty field, and not otherwise', async () => {
    paletteState.setState({ lastQuery: 'refund' });
    render(<Palette />);
    await userEvent.keyboard('{ArrowUp}');
    expect(screen.getByRole('combobox')).toHaveValue('refund');
    await userEvent.keyboard('{ArrowUp}');
    expect(marked()).toHaveTextContent('Words of third.');
  });

  it('shows by which short name a phrase can be typed, and when nothing was found', () => {
    paletteState.setState({ items: [{ suggestion: aSuggestion('first'), shortcut: 'sorry' }] });
    render(<Palette />);
    expect(marked()).toHaveTextContent(';sorry');
    act(() => paletteState.setState({ items: [], query: 'qqq' }));
    expect(screen.getByText('No phrase has “qqq”. Try another word.')).toBeVisible();
  });
});
