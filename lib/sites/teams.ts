import type { Site } from './vocabulary';

/** Microsoft Teams. The agent's own messages are of another kind than the rest; in a group the rest are told by name only. */
export const teams = {
  id: 'teams',
  name: 'Microsoft Teams',
  confidence: 'sourced',
  verified: null,
  channel: 'chat',
  match: { hosts: ['teams.microsoft.com', 'teams.cloud.microsoft', 'teams.live.com'] },
  conversation: {
    place: { marks: ['[data-tid="message-pane-list-viewport"]'] },
    // The address stays the same whatever is open, so the person is what tells one chat from another.
    id: 'subject and customer',
    root: ['[data-tid="message-pane-list-viewport"]'],
    subject: [],
    customer: { name: [{ text: '[data-tid="chat-title"]', in: 'page' }] },
    agent: { name: [{ text: '.fui-ChatMyMessage [data-tid="message-author-name"]' }] },
    messages: {
      item: [
        '[data-tid="chat-pane-item"]:has([data-tid="chat-pane-message"])',
        '[data-tid="chat-pane-message"]',
      ],
      unless: [{ has: '.fui-ChatControlMessage' }],
      id: [
        { attribute: { at: '[data-mid]', name: 'data-mid' } },
        { attribute: { at: ':scope', name: 'data-mid' } },
      ],
      author: [{ text: '[data-tid="message-author-name"]' }, { text: '[id^="author-"]' }],
      time: [
        { attribute: { at: 'time', name: 'datetime' } },
        { attribute: { at: '[data-mid]', name: 'data-mid' } },
        { attribute: { at: ':scope', name: 'data-mid' } },
      ],
      carry: true,
      body: ['[id^="content-"]', '[data-tid="chat-pane-message"]'],
      strip: ['[data-tid="quoted-reply-card"]', '[data-track-module-name="messageQuotedReply"]'],
      roles: [
        { role: 'agent', when: { has: '.fui-ChatMyMessage' } },
        { role: 'agent', when: { inside: '.fui-ChatMyMessage' } },
        { role: 'customer', when: { author: 'customer' } },
      ],
      order: 'oldest-first',
      more: [':scope'],
    },
  },
  composer: {
    editors: [
      { at: '[data-tid="ckeditor"][contenteditable="true"]', kind: 'rich' },
      { at: '[data-tid="ckeditor"] [contenteditable="true"]', kind: 'rich' },
    ],
    modes: [{ mode: 'public', when: { inside: '[data-tid="ckeditor"]' } }],
  },
} as const satisfies Site;
