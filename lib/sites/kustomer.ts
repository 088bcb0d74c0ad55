import type { Site } from './vocabulary';

/** Kustomer. Known are its addresses and its composer; the timeline has to be read by structure. */
export const kustomer = {
  id: 'kustomer',
  name: 'Kustomer',
  confidence: 'unverified',
  verified: null,
  channel: 'email',
  match: { hosts: ['*.kustomerapp.com'] },
  conversation: {
    place: { url: '/app/customers/[0-9a-f]{24}' },
    id: [{ url: '/event/([0-9a-f]{24})' }, { url: '/app/customers/([0-9a-f]{24})' }],
    root: ['body'],
    subject: [],
    customer: 'correspondent',
    agent: { name: [] },
    messages: { item: [], id: [], author: [], time: [], body: [], roles: [], order: 'by-time' },
  },
  composer: { editors: [{ at: '.public-DraftEditor-content', kind: 'rich' }], modes: [] },
} as const satisfies Site;
