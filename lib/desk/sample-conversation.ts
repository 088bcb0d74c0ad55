import type { Conversation } from '../model/conversation';
import type { Scenario } from '../model/scenario';
import { agents } from '../scenarios/agents';

const MINUTE = 60_000;

/** An invented conversation, as the practice inbox would be read at `now` (epoch milliseconds). */
export function sampleConversation({ id, subject, customer, messages }: Scenario, now: number): Conversation {
  return {
    site: 'practice',
    id,
    subject,
    channel: 'email',
    customer,
    agent: agents.self,
    messages: messages.map(({ role, by, minutesAgo, text }, at) => ({
      id: `${id}-${at + 1}`,
      role,
      author: (by ?? customer).name,
      text,
      sentAt: new Date(now - minutesAgo * MINUTE).toISOString(),
      sentAtText: '',
      origin: 'page',
    })),
    coverage: { by: 'adapter', complete: true, hidden: 0, sureness: 1, verified: null },
  };
}
