import type { Wanted } from '@/lib/model/teaching';
import { skipPick, stopTeaching } from '@/lib/panel/teach-page';
import type { Draft } from '@/lib/panel/teaching-state';
import { Button } from '../../../ui/button';
import { Preview } from './preview';

const words: Record<Wanted, { title: string; request: string }> = {
  customer: {
    title: 'Step 1 of 3: a customer’s message',
    request: 'In the page, click one message that the customer wrote.',
  },
  agent: {
    title: 'Step 2 of 3: one of ours',
    request: 'Now click one message from you or a colleague.',
  },
  composer: {
    title: 'Step 3 of 3: the reply box',
    request: 'Now click the box where you write your reply.',
  },
};

/** One question, asked in the page; here it is said again, with what would be read so far. */
export function AskStep({
  wanted,
  draft,
  problem,
}: {
  wanted: Wanted;
  draft: Draft | null;
  problem: string | null;
}) {
  const { title, request } = words[wanted];
  return (
    <section className="teach" aria-label="Teach this page">
      <h2>{title}</h2>
      <p role="status">{problem ?? request}</p>
      <p className="hint">
        With the keyboard: F6 to the page, arrow keys to move, Enter to pick, Esc to stop.
      </p>
      <div className="row">
        {draft ? <Button onClick={skipPick}>Skip this step</Button> : null}
        <Button onClick={stopTeaching}>Cancel</Button>
      </div>
      {draft ? <Preview reading={draft.reading} /> : null}
    </section>
  );
}
