import { checklists } from '@/lib/checklists';
import { type Conversation, conversationKey } from '@/lib/model/conversation';
import { chooseChecklist, readTicks, setTick } from '@/lib/store/ticks';
import { useLive } from '../../use-live';
import { usePanel } from '../../use-panel';
import { chosenChecklist } from './chosen-checklist';
import { StepItem } from './step-item';

/** The checklist of the method. Steps may be done out of order; nothing blocks. */
export function StepsTab({ conversation }: { conversation: Conversation }) {
  const key = conversationKey(conversation);
  const ticks = useLive(() => readTicks(key).then((row) => row ?? null), [key]);
  const found = usePanel((state) => state.analysis?.steps);
  if (ticks === undefined) return <section aria-busy="true" aria-label="Resolution steps" />;
  const chosen = chosenChecklist(checklists, ticks?.checklist, conversation.channel);
  if (!chosen) return null;
  return (
    <section aria-label="Resolution steps">
      <div className="section-title">
        <h2>Resolution steps</h2>
        <label>
          <span className="visually-hidden">Checklist</span>
          <select
            className="field"
            value={chosen.id}
            onChange={(event) => void chooseChecklist(key, event.target.value)}
          >
            {checklists.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ul className="steps card">
        {chosen.items.map((item) => (
          <StepItem
            key={item.id}
            item={item}
            doneAt={ticks?.done[item.id] ?? null}
            quote={found?.find(({ step }) => step === item.step)?.evidence.quote ?? null}
            onTick={(ticked) => void setTick(key, item.id, ticked)}
          />
        ))}
      </ul>
    </section>
  );
}
