import { checklists } from '@/lib/checklists';
import { type Conversation, conversationKey } from '@/lib/model/conversation';
import { readTicks } from '@/lib/store/ticks';
import { useLive } from '../../use-live';
import { chosenChecklist } from './chosen-checklist';

/** “5/14” beside the tab's name. */
export function StepsCount({ conversation }: { conversation: Conversation }) {
  const key = conversationKey(conversation);
  const ticks = useLive(() => readTicks(key).then((row) => row ?? null), [key]);
  const chosen = chosenChecklist(checklists, ticks?.checklist, conversation.channel);
  if (ticks === undefined || !chosen) return null;
  const done = chosen.items.filter(({ id }) => ticks?.done[id] !== undefined).length;
  return (
    <small>
      {done}/{chosen.items.length}
    </small>
  );
}
