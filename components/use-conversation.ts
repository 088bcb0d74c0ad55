import { useMemo } from 'react';
import type { Conversation } from '@/lib/model/conversation';
import { currentConversation } from '@/lib/panel/current-conversation';
import { usePanel } from './use-panel';

/** The conversation that the panel is about now, with the agent's corrections. */
export function useConversation(): Conversation | null {
  const call = usePanel((state) => state.call);
  const given = usePanel((state) => state.given);
  const conversation = usePanel((state) => state.conversation);
  const people = usePanel((state) => state.people);
  return useMemo(
    () => currentConversation({ call, given, conversation, people }),
    [call, given, conversation, people],
  );
}
