import type { Site } from './vocabulary';

/** Gorgias. Known are the address, the thread and its bubbles; who wrote one has to be found by structure. */
export const gorgias = {
  id: 'gorgias',
  name: 'Gorgias',
  confidence: 'unverified',
  verified: null,
  channel: 'email',
  match: { hosts: ['*.gorgias.com'] },
  conversation: {
    place: { url: '/app/(?:ticket|views/\\d+)/\\d+' },
    id: [{ url: '/app/(?:ticket|views/\\d+)/(\\d+)' }],
    root: ['[aria-label="Ticket thread"]'],
    subject: [],
    customer: 'correspondent',
    agent: { name: [] },
    messages: {
      item: ['[class*="MessageBubble--messageBubble"]'],
      id: [],
      author: [],
      time: [],
      body: [':scope'],
      roles: [],
      order: 'oldest-first',
    },
  },
  composer: { editors: [], modes: [] },
} as const satisfies Site;
