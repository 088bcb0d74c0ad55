import type { Site } from './vocabulary';

/** LiveChat (text.com). Only the agents' side bears a mark of its own; what marks a customer or a note is not known. */
export const livechat = {
  id: 'livechat',
  name: 'LiveChat',
  confidence: 'unverified',
  verified: null,
  channel: 'chat',
  match: { hosts: ['my.livechatinc.com', 'www.text.com', 'app.helpdesk.com'] },
  conversation: {
    place: { marks: ['[data-testid="messages-list"]'] },
    id: [{ url: '/(?:chats|archives)/(?:[^/?#]+/)?([^/?#]+)' }, { url: '/inbox/([^?#]+)' }],
    root: ['[data-testid="messages-list"]'],
    subject: [],
    customer: { name: [{ text: '[data-testid="customer-name"]', in: 'page' }] },
    agent: { name: [] },
    messages: {
      item: ['[data-testid$="-message"]:has([data-testid="message-text"])'],
      unless: [{ is: '[data-testid="system-message"]' }],
      id: [{ attribute: { at: ':scope', name: 'data-id' } }],
      author: [{ text: '[data-testid="message-author"]' }],
      time: [{ attribute: { at: 'time', name: 'datetime' } }, { text: 'time' }],
      carry: true,
      body: ['[data-testid="message-text"]'],
      roles: [
        { role: 'note', when: { background: 'amber' } },
        { role: 'agent', when: { is: '[data-testid="agent-message"]' } },
        { role: 'customer', when: { is: '[data-testid="customer-message"]' } },
        { role: 'customer', when: { is: '[data-testid="visitor-message"]' } },
      ],
      order: 'oldest-first',
    },
  },
  composer: {
    editors: [
      { at: '[data-testid="message-box"] [contenteditable="true"]', kind: 'rich' },
      { at: '[data-testid="message-box"] textarea', kind: 'plain' },
    ],
    modes: [],
  },
} as const satisfies Site;
