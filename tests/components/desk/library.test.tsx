import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { deskState } from '@/lib/desk/desk-state';
import { readDeletedPhrases, readPhrases } from '@/lib/store/phrases';
import { anOwnPhrase } from '../../desk/own-phrase';
import { openDesk } from './open-desk';

const late = anOwnPhrase('own-1', 'We look for it', {
  name: 'Late parcel',
  folder: 'Delivery',
  tags: ['delay'],
});
const refund = anOwnPhrase('own-2', 'It is on its way', {
  name: 'Refund',
  folder: 'Billing',
  shortcut: 'back',
});
const sign = anOwnPhrase('own-3', 'Yours', { name: 'Signature' });

const list = () => screen.getByRole('listbox', { name: 'Phrases' });
const names = () => screen.getAllByRole('option', { name: /Late parcel|Refund|Signature/ });
const chosen = () => within(list()).getByRole('option', { selected: true });

describe('an empty library', () => {
  it('says what to do, and opens the form for the first phrase', async () => {
    await openDesk();
    expect(await screen.findByText('No phrases of your own yet')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Write the first' }));
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveFocus();
  });
});

describe('a library that can’t be opened', () => {
  it('says so and offers to try again', async () => {
    await openDesk();
    deskState.setState({ status: 'failed' });
    expect(await screen.findByText('Your library can’t be opened')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });
});

describe('the list', () => {
  it('is walked with the arrows, and Enter goes to the form', async () => {
    await openDesk(late, refund, sign);
    list().focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(chosen()).toHaveTextContent('Refund');
    await userEvent.keyboard('{End}{Enter}');
    const name = screen.getByRole('textbox', { name: 'Name' });
    expect(name).toHaveFocus();
    expect(name).toHaveValue('Signature');
    await userEvent.keyboard('{Escape}');
    expect(list()).toHaveFocus();
  });

  it('deletes with Delete, and Ctrl+Z brings back', async () => {
    await openDesk(late, refund);
    list().focus();
    await userEvent.keyboard('{ArrowDown}{Delete}');
    expect(await screen.findByText('“Late parcel” was deleted.')).toBeVisible();
    await waitFor(() => expect(names()).toHaveLength(1));
    expect(chosen()).toHaveTextContent('Refund');
    await userEvent.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(names()).toHaveLength(2));
  });

  it('stars, duplicates and begins a new one with a letter', async () => {
    await openDesk(refund);
    list().focus();
    await userEvent.keyboard('{ArrowDown}s');
    expect(await within(list()).findByRole('img', { name: 'starred' })).toBeVisible();
    await userEvent.keyboard('d');
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Refund (copy)');
    expect(screen.getByRole('textbox', { name: 'Text shortcut' })).toHaveValue('');
  });

  it('is searched from anywhere with a slash, as it is typed', async () => {
    await openDesk(late, refund, sign);
    await userEvent.keyboard('/');
    expect(screen.getByRole('searchbox', { name: 'Search phrases' })).toHaveFocus();
    await userEvent.keyboard('delivry');
    await waitFor(() => expect(names()).toHaveLength(1));
    expect(names()[0]).toHaveTextContent('Late parcel');
    await userEvent.keyboard('{ArrowDown}');
    expect(list()).toHaveFocus();
  });

  it('is filtered by folder and tag', async () => {
    await openDesk(late, refund, sign);
    await userEvent.click(screen.getByRole('button', { name: /^Billing/ }));
    expect(names()).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: /^All/ }));
    await userEvent.click(screen.getByRole('button', { name: 'delay', pressed: false }));
    expect(names().map(({ textContent }) => textContent)).toEqual([expect.stringContaining('Late parcel')]);
  });

  it('draws only the rows in sight of ten thousand', async () => {
    const many = Array.from({ length: 300 }, (_, at) =>
      anOwnPhrase(`own-m${at}`, 'x', { name: `Refund ${at}` }),
    );
    await openDesk(...many);
    expect(await screen.findByText('300 phrases')).toBeVisible();
    expect(names().length).toBeLessThan(60);
    expect(names()[0]).toHaveAttribute('aria-setsize', '300');
  });
});

describe('deleted phrases', () => {
  it('come back, or go for good after a question', async () => {
    await openDesk(late, refund);
    list().focus();
    await userEvent.keyboard('{ArrowDown}{Delete}');
    await userEvent.keyboard('{Delete}');
    await userEvent.click(screen.getByRole('button', { name: /^Deleted/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'Restore Refund' }));
    await waitFor(async () => expect(await readPhrases()).toHaveLength(1));
    await userEvent.click(screen.getByRole('button', { name: 'Delete Late parcel for good' }));
    expect(screen.getByRole('button', { name: 'Keep it' })).toHaveFocus();
    expect(await readDeletedPhrases()).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Delete for good' }));
    await waitFor(async () => expect(await readDeletedPhrases()).toEqual([]));
  });
});

describe('a built-in phrase', () => {
  it('is read, not written, until it is made one’s own', async () => {
    await openDesk(late);
    await userEvent.click(await screen.findByRole('button', { name: /^Built in/ }));
    list().focus();
    await userEvent.keyboard('{ArrowDown}{Delete}');
    expect(screen.queryByRole('textbox', { name: 'Name' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Make it mine' }));
    expect(screen.getByRole('textbox', { name: 'Name' })).not.toHaveValue('');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(async () => expect(await readPhrases()).toHaveLength(2));
  });
});
