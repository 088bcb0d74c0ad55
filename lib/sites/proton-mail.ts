import type { Site } from './vocabulary';

/** Proton Mail. Each mail's body is a frame of its own; those not opened show one line, drafts among them. */
export const protonMail = {
  id: 'proton-mail',
  name: 'Proton Mail',
  confidence: 'sourced',
  verified: null,
  channel: 'email',
  match: { hosts: ['mail.proton.me', 'mail.protonmail.com'] },
  conversation: {
    place: { marks: ['article[data-shortcut-target="message-container"]', 'article[data-message-id]'] },
    id: [{ url: '/u/\\d+/[^/?#]+/([^/?#]+)' }],
    root: ['.view-column-detail', 'main', 'body'],
    subject: [{ text: '[data-testid="conversation-header:subject"]', in: 'page' }],
    customer: {
      name: [{ text: '.message-header-expanded.is-inbound .message-recipient-item-label' }],
      email: [
        {
          text: '.message-header-expanded.is-inbound .message-recipient-item-address',
          match: '([^<>\\s]+@[^<>\\s]+)',
        },
      ],
    },
    agent: {
      name: [{ text: '.message-header-expanded.is-outbound .message-recipient-item-label' }],
      email: [
        {
          text: '.message-header-expanded.is-outbound .message-recipient-item-address',
          match: '([^<>\\s]+@[^<>\\s]+)',
        },
      ],
    },
    messages: {
      item: ['article[data-shortcut-target="message-container"]', 'article[data-message-id]'],
      id: [{ attribute: { at: ':scope', name: 'data-message-id' } }],
      author: [{ text: '.message-header-expanded .message-recipient-item-label' }],
      email: [
        { text: '.message-header-expanded .message-recipient-item-address', match: '([^<>\\s]+@[^<>\\s]+)' },
      ],
      time: [
        { attribute: { at: 'time', name: 'datetime' } },
        { text: '[data-testid^="item-date-"] + .sr-only' },
        { attribute: { at: '[data-testid^="item-date-"]', name: 'title' } },
        { text: '[data-testid^="item-date-"]' },
      ],
      body: ['iframe[data-testid="content-iframe"]', '[data-testid="message-content:body"]'],
      strip: ['[data-testid="message-view:expand-codeblock"]', '.protonmail_signature_block'],
      roles: [
        { role: 'agent', when: { has: '.message-header-expanded.is-outbound' } },
        { role: 'customer', when: { has: '.message-header-expanded.is-inbound' } },
      ],
      order: 'oldest-first',
      collapsed: ['article[data-expanded="false"]'],
    },
  },
  composer: {
    editors: [
      { at: '.composer:not(.composer--is-minimized) iframe', kind: 'rich', frame: true },
      { at: '.composer:not(.composer--is-minimized) [data-testid="editor-textarea"]', kind: 'plain' },
    ],
    modes: [{ mode: 'public', when: { inside: '.composer' } }],
    openedBy: ['[data-testid="message-view:reply"]', '[data-testid="message-view:reply-all"]'],
  },
} as const satisfies Site;
