import type { Site } from './vocabulary';

const MESSAGE = '[class*="messageViewerBase__StyledMessageDiv"]';
const NAME = '[class*="messageViewerRecipient__StyledDetailsWrapperDiv"]';

/** Front. Only the first half of its class names lasts. No mark of sides is known: addresses have to tell them. */
export const front = {
  id: 'front',
  name: 'Front',
  confidence: 'unverified',
  verified: null,
  channel: 'email',
  match: { hosts: ['app.frontapp.com'] },
  conversation: {
    place: { marks: ['[data-testid^="viewer-"]'] },
    id: [
      { url: '(cnv_[a-z0-9]+)' },
      {
        attribute: { at: '[data-testid^="viewer-"]', name: 'data-testid' },
        match: '^viewer-(.+)$',
        in: 'page',
      },
    ],
    root: ['[data-testid^="viewer-"]'],
    subject: [
      { text: '[class*="conversationSubjectWrapper__StyledSubjectContainerDiv"]' },
      { text: '[class*="conversationSubjectWrapper__StyledSubjectContainerDiv"]', in: 'page' },
    ],
    customer: 'correspondent',
    agent: { name: [] },
    messages: {
      item: [MESSAGE, '[role="article"]'],
      id: [{ attribute: { at: ':scope', name: 'id' } }],
      author: [{ text: `${NAME} > div:first-child` }],
      email: [
        {
          text: '[class*="messageViewerRecipient__StyledHandleSpan"]',
          match: '([^<>\\s]+@[^<>\\s]+)',
        },
      ],
      time: [{ text: '[class*="messageViewerDate__StyledDateDiv"]' }],
      body: ['[class*="messageHtml__StyledHtmlDiv"]', '[class*="messageViewerEmailBody__StyledEmailDiv"]'],
      roles: [
        { role: 'agent', when: { author: 'self' } },
        { role: 'agent', when: { email: 'own-domain' } },
        { role: 'customer', when: { author: 'customer' } },
        { role: 'customer', when: { email: 'customer-domain' } },
      ],
      order: 'by-time',
      collapsed: [`${MESSAGE}:has([class*="messageViewerCollapsed__StyledBlurbDiv"])`],
    },
  },
  composer: { editors: [{ at: '[contenteditable="true"]', kind: 'rich' }], modes: [] },
} as const satisfies Site;
