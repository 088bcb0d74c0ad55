import type { Site } from './vocabulary';

const CONTACT = [
  { text: '[data-selenium-test="contact-chicklet-title-link"]', in: 'page' },
  {
    text: '[data-test-id="thread-list-member-row"][data-selected="true"] [data-test-id="member-header"] [data-content="true"]',
    in: 'page',
  },
] as const;
const SENDER = 'dt[data-message-metadata-type="from"] b';

/** HubSpot's inbox and help desk. Senders are told only in opened mail headers; no mark of comments is known. */
export const hubspot = {
  id: 'hubspot',
  name: 'HubSpot',
  confidence: 'unverified',
  verified: null,
  channel: 'email',
  match: { hosts: ['*.hubspot.com'] },
  conversation: {
    place: { url: '/live-messages/\\d+/inbox/\\d+|/help-desk/\\d+/' },
    id: [{ url: '/inbox/(\\d+)' }, { url: '/help-desk/\\d+/.*?(\\d+)(?:$|[?#])' }],
    root: ['body:has([data-test-id="close-thread-button"])', '[data-application-name="svh-help-desk"]'],
    subject: [
      { text: '[data-test-id="ticket-header-name-link"] span', in: 'page' },
      { text: '[data-selenium-test="highlightTitle"]', in: 'page' },
    ],
    customer: { name: CONTACT },
    agent: { name: [] },
    messages: {
      item: ['[class*="CommonMessage__StyledContentColumn"]'],
      id: [],
      author: [
        { text: SENDER, match: '^(.+?)\\s*<' },
        { text: SENDER, match: '^([^@]+)$' },
      ],
      email: [{ text: SENDER, match: '([^<>\\s]+@[^<>\\s]+)' }],
      time: [],
      body: ['[data-test-id="primary-message-body-content"]'],
      roles: [
        { role: 'customer', when: { author: 'customer' } },
        { role: 'agent', when: { author: 'self' } },
      ],
      order: 'oldest-first',
    },
  },
  composer: { editors: [{ at: 'div.ProseMirror', kind: 'rich' }], modes: [] },
} as const satisfies Site;
