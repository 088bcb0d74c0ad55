import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { deskState } from '@/lib/desk/desk-state';
import { readPhrases } from '@/lib/store/phrases';
import { anOwnPhrase } from '../../desk/own-phrase';
import { openDesk } from './open-desk';

const late = anOwnPhrase('own-1', 'We look for it', { name: 'Late parcel', shortcut: 'late' });
const sign = anOwnPhrase('own-2', 'Yours', { name: 'Signature' });

const text = (language = 'English') =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name: `Text in ${language}` });
const field = (name: string) => screen.getByRole('textbox', { name });
const choose = async (name: RegExp) => {
  screen.getByRole('listbox', { name: 'Phrases' }).focus();
  await userEvent.click(screen.getByRole('option', { name }));
};

async function begin(...phrases: Parameters<typeof openDesk>): Promise<void> {
  await openDesk(...phrases);
  await userEvent.click(screen.getByRole('button', { name: 'New phrase' }));
}

describe('the form', () => {
  it('saves with Ctrl+Enter, and says so', async () => {
    await begin();
    await userEvent.type(field('Name'), 'Hello');
    await userEvent.type(text(), 'Good day');
    expect(screen.getByText('Not saved yet')).toBeVisible();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText('“Hello” is saved.')).toBeVisible();
    expect(await readPhrases()).toMatchObject([{ name: 'Hello', variants: [{ text: 'Good day' }] }]);
    expect(await screen.findByText('Saved')).toBeVisible();
  });

  it('says what is missing next to the field, and goes there', async () => {
    await begin();
    await userEvent.type(text(), 'Good day');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    const name = field('Name');
    await waitFor(() => expect(name).toHaveAccessibleDescription(/Give it a name/));
    await waitFor(() => expect(name).toHaveFocus());
    expect(name).toBeInvalid();
    expect(await readPhrases()).toEqual([]);
  });

  it('says why the braces can’t be read while they are typed', async () => {
    await begin();
    await userEvent.type(text(), 'Hello {{{{ customer.');
    await waitFor(() => expect(text()).toHaveAccessibleDescription(/can’t be read.*not closed/));
  });

  it('says that a shortcut is taken', async () => {
    await begin(late);
    await userEvent.type(field('Text shortcut'), 'LATE');
    await waitFor(() => expect(field('Text shortcut')).toHaveAccessibleDescription(/“Late parcel” has this/));
  });

  it('keeps what was written of one phrase while another is read, marked in the list', async () => {
    await openDesk(late, sign);
    await choose(/Late parcel/);
    await userEvent.type(text(), ' today');
    await choose(/Signature/);
    expect(screen.getByRole('option', { name: /Late parcel/ })).toHaveTextContent('not saved');
    await choose(/Late parcel/);
    expect(text()).toHaveValue('We look for it today');
    expect(sessionStorage.getItem('desk-drafts')).toContain('We look for it today');
  });

  it('puts a placeholder and another phrase at the caret', async () => {
    await openDesk(late, sign);
    await choose(/Late parcel/);
    text().setSelectionRange(2, 2);
    await userEvent.click(screen.getByRole('button', { name: 'Insert a placeholder' }));
    await userEvent.click(screen.getByRole('button', { name: 'product' }));
    expect(text()).toHaveValue('We{{ product }} look for it');
    await userEvent.click(screen.getByRole('button', { name: 'Insert another phrase' }));
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search the phrase to insert' }), 'sign');
    await userEvent.click(await screen.findByRole('button', { name: 'Signature' }));
    expect(text().value).toContain("{% include 'own-2' %}");
  });

  it('has a text for each language, that can be added and removed', async () => {
    await openDesk(late);
    await choose(/Late parcel/);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Add a language' }), 'de');
    await userEvent.type(text('German'), 'Wir suchen es');
    await userEvent.click(screen.getByRole('button', { name: 'English' }));
    expect(text()).toHaveValue('We look for it');
    await userEvent.click(screen.getByRole('button', { name: 'Remove English' }));
    expect(deskState.getState().drafts['own-1']?.draft.variants).toEqual([
      { lang: 'de', text: 'Wir suchen es', format: 'plain' },
    ]);
  });

  it('takes tags between commas and a situation', async () => {
    await openDesk(late);
    await choose(/Late parcel/);
    await userEvent.click(screen.getByText(/^Tags and notes/));
    await userEvent.type(field('Tags'), 'delay, parcel,');
    await userEvent.click(screen.getByText(/^When it fits/));
    await userEvent.click(screen.getByRole('button', { name: 'delivery' }));
    expect(deskState.getState().drafts['own-1']?.draft).toMatchObject({
      tags: ['delay', 'parcel'],
      fits: { categories: ['service-delivery'] },
    });
  });

  it('shows earlier versions and brings one back', async () => {
    await openDesk(late);
    await choose(/Late parcel/);
    await userEvent.type(text(), ' today');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await userEvent.click(await screen.findByText(/^Earlier versions/));
    await userEvent.click(screen.getByRole('button', { name: /^Bring back/ }));
    await waitFor(() => expect(text()).toHaveValue('We look for it'));
    await userEvent.click(within(screen.getByRole('contentinfo')).getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(text()).toHaveValue('We look for it today'));
  });

  it('is tried with an invented conversation', async () => {
    await openDesk(
      anOwnPhrase('own-1', 'Hello {{ customer.first_name }}, by {{ promise.date }}', { name: 'Hi' }),
    );
    await choose(/Hi/);
    await userEvent.click(screen.getByText('Try it with a conversation'));
    const which = screen.getByRole('combobox', { name: 'Conversation' });
    await userEvent.selectOptions(which, 'late-parcel');
    expect(await screen.findByText('Daniel', {}, { timeout: 8_000 })).toHaveClass('filled');
    expect(screen.getByText(/^date you promise/)).toHaveClass('gap-shown');
  });
});
