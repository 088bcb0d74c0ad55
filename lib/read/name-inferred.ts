import type { Site } from '@/lib/sites/vocabulary';

/**
 * Rules that were inferred for a page of a known site, under the site's own name and the conversation's own id: what the
 * agent writes stays with the conversation whichever way it was read.
 */
export function nameInferred(inferred: Site, { id, name, channel, conversation }: Site): Site {
  const own = conversation.id;
  return {
    ...inferred,
    ...{ id, name, channel },
    conversation: {
      ...inferred.conversation,
      id: own === 'subject and customer' ? inferred.conversation.id : own,
    },
  };
}
