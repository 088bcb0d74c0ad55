import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readPhrases } from '@/lib/store/phrases';
import { anOwnPhrase } from '../../desk/own-phrase';
import { openDesk } from './open-desk';

const late = anOwnPhrase('own-1', 'We look for it', {
  name: 'Late parcel',
  shortcut: 'late',
  isShared: true,
});
const sign = anOwnPhrase('own-2', 'Yours', { name: 'Signature' });
const csv = 'name,text,shortcut\nHello,Good day,late\nSigned,Yours,\nBye,See you,\n';

async function importFile(text: string, name = 'phrases.csv'): Promise<void> {
  await userEvent.upload(screen.getByLabelText('File to import'), new File([text], name));
}

beforeEach(async () => {
  await openDesk(late, sign);
  await userEvent.click(screen.getByRole('tab', { name: 'Import or export' }));
});

describe('importing', () => {
  it('shows what comes in and keeps nothing before it is said; then it can be undone', async () => {
    await importFile(csv);
    expect(await screen.findByText(/3 phrases were found\. 1 you have already\./)).toBeVisible();
    expect(screen.getByText(/shortcut “late” belongs to “Late parcel”/)).toBeVisible();
    expect(screen.getByRole('checkbox', { name: /Signed/ })).not.toBeChecked();
    await userEvent.click(screen.getByRole('checkbox', { name: /Bye/ }));
    expect(await readPhrases()).toHaveLength(2);
    await userEvent.type(screen.getByRole('combobox', { name: /Put them into the folder/ }), 'New');
    await userEvent.click(screen.getByRole('button', { name: 'Add 1 phrase' }));
    expect(await screen.findByText('1 phrase was added.')).toBeVisible();
    expect(await readPhrases()).toContainEqual(expect.objectContaining({ name: 'Hello', folder: 'New' }));
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await readPhrases()).toHaveLength(2));
  });

  it('says what is wrong with a file', async () => {
    await importFile('{ "broken', 'phrases.json');
    await waitFor(() => expect(document.querySelector('.problem[role="status"]')).not.toBeEmptyDOMElement());
    expect(screen.queryByRole('button', { name: /^Add/ })).toBeNull();
  });
});

describe('exporting', () => {
  const made: Blob[] = [];
  beforeEach(() => {
    made.length = 0;
    URL.createObjectURL = (blob: Blob) => {
      made.push(blob);
      return 'blob:made';
    };
    URL.revokeObjectURL = () => undefined;
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  });
  afterEach(() => vi.restoreAllMocks());

  it('hands over only what is to be shared, in a form that comes back as it went', async () => {
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Which' }), 'shared');
    await userEvent.click(screen.getByRole('button', { name: 'Export 1 phrase' }));
    await waitFor(() => expect(made).toHaveLength(1));
    const text = (await made[0]?.text()) ?? '';
    expect(JSON.parse(text).phrases.map(({ id }: { id: string }) => id)).toEqual(['own-1']);
    await importFile(text, 'pack.json');
    expect(await screen.findByText('1 phrase was found. 1 you have already.')).toBeVisible();
  });
});
