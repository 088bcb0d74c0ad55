import type { Analysis } from '@/lib/model/analysis';
import type { Message } from '@/lib/model/conversation';

/** Who waits and since when. Notes and messages of unknown authors neither ask nor answer. */
export function measureWaiting(messages: readonly Message[]): Analysis['waiting'] {
  const spoken = messages.filter(({ role }) => role === 'customer' || role === 'agent');
  const lastReply = spoken.findLastIndex(({ role }) => role === 'agent');
  const firstAsk = spoken.findIndex(({ role }) => role === 'customer');
  const reply = spoken.find(({ role }, index) => role === 'agent' && firstAsk !== -1 && index > firstAsk);
  return {
    since: spoken[lastReply + 1]?.sentAt ?? null,
    contacts: spoken.filter(({ role }) => role === 'customer').length,
    firstReply: measureGap(spoken[firstAsk]?.sentAt, reply?.sentAt),
  };
}

/** Milliseconds between two times; null when one is missing or they are the wrong way round. */
function measureGap(from: string | null | undefined, to: string | null | undefined): number | null {
  if (!from || !to) return null;
  const gap = Date.parse(to) - Date.parse(from);
  return gap >= 0 ? gap : null;
}
