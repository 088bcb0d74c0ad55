import type { Channel } from '@/lib/model/conversation';
import type { Site } from '@/lib/sites/vocabulary';
import type { Scope } from './find-text';
import { holds } from './holds';

/** How the conversation is held: by the first of the site's marks that the pane bears, else as the site's conversations are. */
export function findChannel(site: Site, scope: Scope): Channel {
  return site.channels?.find(({ when }) => holds(when, scope))?.channel ?? site.channel;
}
