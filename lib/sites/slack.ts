import type { Site } from './vocabulary';

/**
 * Slack, for channels shared with customers. Nothing but the name tells who wrote: the agent is known by the name on their
 * own button, the customer where the channel is a direct message; all others stay unknown. The list is never whole.
 */
export const slack = {
  id: 'slack',
  name: 'Slack',
  confidence: 'sourced',
  verified: null,
  channel: 'chat',
  match: { hosts: ['app.slack.com'] },
  conversation: {
    place: { url: '/client/[^/]+/[^/?#]+', marks: ['[data-qa="message_container"]'] },
    id: [{ url: '/client/[^/]+/([^/?#]+)' }],
    root: ['[data-qa="message_pane"]', '.p-message_pane', '.p-workspace__primary_view'],
    subject: [],
    // A channel's name has no space in it, a person's has.
    customer: {
      name: [{ text: '[data-qa="channel_name"]', match: '^([^,\\s]+\\s[^,]+)$', in: 'page' }],
    },
    agent: { name: [{ attribute: { at: '[data-qa="user-button"] img', name: 'alt' }, in: 'page' }] },
    messages: {
      item: ['[data-qa="message_container"]'],
      unless: [
        { is: '[data-qa-unprocessed="true"]' },
        { is: '[data-qa-placeholder="true"]' },
        { lacks: '[data-qa="message-text"], .p-rich_text_section' },
      ],
      id: [
        { attribute: { at: ':scope', name: 'data-msg-ts' } },
        { attribute: { at: 'a.c-timestamp', name: 'data-ts' } },
      ],
      author: [{ text: '[data-qa="message_sender_name"]' }],
      time: [
        { attribute: { at: 'a.c-timestamp', name: 'data-ts' } },
        { attribute: { at: ':scope', name: 'data-msg-ts' } },
      ],
      carry: true,
      body: ['[data-qa="message-text"]', '.p-rich_text_section'],
      strip: ['.c-message__edited_label', '[data-qa="reactji"]'],
      roles: [
        { role: 'agent', when: { author: 'self' } },
        { role: 'customer', when: { author: 'customer' } },
      ],
      order: 'oldest-first',
      more: [':scope'],
    },
  },
  composer: {
    editors: [{ at: '[data-qa="message_input_container"] [contenteditable="true"]', kind: 'rich' }],
    modes: [{ mode: 'public', when: { inside: '[data-qa="message_input_container"]' } }],
  },
} as const satisfies Site;
