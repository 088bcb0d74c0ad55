import type { Checklist } from '@/lib/model/checklist';
import type { Channel } from '@/lib/model/conversation';

/** The agent's choice, else the one for calls in a call, else the first. */
export function chosenChecklist(
  checklists: readonly Checklist[],
  choice: string | undefined,
  channel: Channel,
): Checklist | undefined {
  const wanted = choice || (channel === 'phone' ? 'phone-call' : '');
  return checklists.find(({ id }) => id === wanted) ?? checklists[0];
}
