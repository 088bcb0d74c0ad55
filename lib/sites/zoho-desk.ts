import type { Site } from './vocabulary';

const BLOCK = '[class*="zd_v2-conversationlistcommon-contentWrapper"]';

/** Zoho Desk. Sub-tabs of other tickets stay in the page; comments are private unless made public, and share their mark. */
export const zohoDesk = {
  id: 'zoho-desk',
  name: 'Zoho Desk',
  confidence: 'unverified',
  verified: null,
  channel: 'email',
  match: { url: '^https://desk\\.zoho\\.[a-z.]+/agent/' },
  conversation: {
    place: { url: '/tickets/details/\\d+' },
    id: [{ url: '/tickets/details/(\\d+)' }],
    root: ['[class*="zd_v2-ticketdetailview-container"][data-id="subTab_{id}"]'],
    subject: [{ text: '[data-id="caseSubjectText"]' }],
    customer: 'correspondent',
    agent: { name: [] },
    messages: {
      item: [BLOCK],
      id: [],
      author: [],
      time: [],
      body: [':scope'],
      roles: [
        { role: 'note', when: { is: '[data-id="content"]' } },
        { role: 'note', when: { has: '[class*="zd_v2-commentcontent-mention"]' } },
      ],
      order: 'by-time',
    },
  },
  composer: { editors: [{ at: 'iframe[class*="ZDEditor"]', kind: 'rich', frame: true }], modes: [] },
} as const satisfies Site;
