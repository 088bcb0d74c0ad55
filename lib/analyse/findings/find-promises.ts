import type { Analysis } from '@/lib/model/analysis';
import type { Reading } from '../read-message';
import { readDueDate } from '../language/read-due-date';

/** What agents said would be done, by whom and by when, and the later sentence that shows it was. */
export function findPromises(agents: readonly Reading[], code: string, now: Date | null): Analysis['promises'] {
  return agents.flatMap(({ message, promises }, index) =>
    promises.map(({ who, evidence }) => ({
      evidence,
      who: who === 'agent' && message.author !== '' ? message.author : who,
      due: readDueDate(evidence.quote, code, message.sentAt ? new Date(message.sentAt) : now),
      kept: agents.slice(index + 1).flatMap(({ done }) => done)[0] ?? null,
    })),
  );
}
