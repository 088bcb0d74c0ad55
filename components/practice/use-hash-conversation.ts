import { useEffect, useEffectEvent } from 'react';
import type { Scenario } from '@/lib/model/scenario';
import type { Thread } from './thread';

/** The conversation that the address names, or the first when it names none that exists. */
export function conversationFromHash(scenarios: readonly Scenario[]): string {
  const named = location.hash.slice(1);
  return (scenarios.find(({ id }) => id === named) ?? scenarios[0])?.id ?? '';
}

/** Opens the conversation that the address names, now and whenever it changes. */
export function useHashConversation(threads: readonly Thread[], open: (id: string) => void) {
  const follow = useEffectEvent(() => {
    const id = conversationFromHash(threads.map(({ scenario }) => scenario));
    // A reader of the page goes by the address, so it names the conversation even when nobody chose one.
    if (location.hash !== `#${id}`) history.replaceState(history.state, '', `#${id}`);
    open(id);
  });
  useEffect(() => {
    follow();
    const onHashChange = () => follow();
    addEventListener('hashchange', onHashChange);
    return () => removeEventListener('hashchange', onHashChange);
  }, []);
}
