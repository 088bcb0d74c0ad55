import { render, screen } from '@testing-library/react';
import { Desk } from '@/components/desk/desk';
import { deskState } from '@/lib/desk/desk-state';
import { startDesk } from '@/lib/desk/start-desk';
import type { OwnPhrase } from '@/lib/model/own-phrase';
import { database } from '@/lib/store/database';
import { putPhrases } from '@/lib/store/phrases';

let open = new AbortController();

/** The full page over a library that holds these phrases, in memory; what was open before is closed. */
export async function openDesk(...phrases: OwnPhrase[]): Promise<void> {
  open.abort();
  open = new AbortController();
  sessionStorage.clear();
  deskState.setState(deskState.getInitialState(), true);
  await Promise.all(database.tables.map((table) => table.clear()));
  await putPhrases(phrases);
  render(<Desk />);
  await startDesk(open.signal);
  await screen.findByRole('searchbox', { name: 'Search phrases' });
}
