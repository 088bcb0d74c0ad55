import type { Site } from './vocabulary';

const TAB = 'section.tabContent.active.oneConsoleTab[aria-expanded="true"]';
const FIELD = 'data-target-selection-name="sfdc:RecordField.Case';
const VALUE = '.test-id__field-value';

/** Salesforce Service Console. Tabs nest, and the tabs of other records stay in the page. Posts and comments are internal. */
export const salesforce = {
  id: 'salesforce',
  name: 'Salesforce Service Console',
  confidence: 'unverified',
  verified: null,
  channel: 'email',
  channels: [{ channel: 'chat', when: { has: '.slds-chat-listitem' } }],
  match: { hosts: ['*.lightning.force.com'] },
  deep: true,
  conversation: {
    place: { url: '/lightning/r/Case/[A-Za-z0-9]{15,18}/' },
    id: [{ url: '/lightning/r/Case/([A-Za-z0-9]{15,18})/' }],
    root: [`${TAB}:not(:has(${TAB}))`, 'div.viewport[aria-hidden="false"]'],
    subject: [{ text: `[${FIELD}.Subject"] ${VALUE}` }],
    customer: {
      name: [{ text: `[${FIELD}.ContactId"] ${VALUE}` }],
      email: [{ text: `[${FIELD}.ContactEmail"] ${VALUE}` }],
    },
    agent: { name: [] },
    messages: {
      item: [
        '.slds-chat-listitem_inbound, .slds-chat-listitem_outbound',
        'article.cuf-feedItem, .cuf-commentItem',
        '.forceChatterFeedItem, .forceChatterComment',
      ],
      id: [{ attribute: { at: ':scope', name: 'id' } }],
      author: [
        { text: 'a.cuf-entityLink' },
        { text: '.cuf-commentNameLink' },
        { text: '.slds-chat-message__meta', match: '^(.+?)\\s*[•·]' },
      ],
      time: [{ text: 'a.cuf-timestamp' }, { text: '.slds-chat-message__meta', match: '[•·]\\s*(.+)$' }],
      body: [
        '.slds-chat-message__text_inbound, .slds-chat-message__text_outbound',
        '.emailMessageBody emailui-rich-text-output',
        '.cuf-feedBodyText .feedBodyInner:not(.cuf-commentItem *)',
        '.feedBodyInner',
      ],
      bodyAttribute: 'value',
      strip: ['.cuf-more'],
      roles: [
        { role: 'note', when: { is: '.cuf-commentItem, .forceChatterComment' } },
        { role: 'note', when: { has: '.cuf-feedBodyText', lacks: '.emailMessageBody' } },
        { role: 'customer', when: { is: '.slds-chat-listitem_inbound' } },
        { role: 'agent', when: { is: '.slds-chat-listitem_outbound' } },
        { role: 'customer', when: { author: 'customer' } },
        { role: 'agent', when: { author: 'self' } },
      ],
      order: 'by-time',
    },
  },
  composer: {
    editors: [
      { at: 'iframe.cke_wysiwyg_frame', kind: 'rich', frame: true },
      { at: '.ql-editor', kind: 'rich' },
      { at: 'textarea', kind: 'plain' },
    ],
    modes: [],
  },
} as const satisfies Site;
