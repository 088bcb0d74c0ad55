import type { Site } from './vocabulary';

/**
 * WhatsApp Web. The list holds only what is near the screen, so a reading is always a part. The address names no chat: the
 * person does.
 */
export const whatsapp = {
  id: 'whatsapp',
  name: 'WhatsApp Web',
  confidence: 'sourced',
  verified: null,
  channel: 'chat',
  match: { hosts: ['web.whatsapp.com'] },
  conversation: {
    place: { marks: ['#main'] },
    id: 'subject and customer',
    root: ['#main'],
    subject: [],
    customer: {
      name: [
        { text: 'header [data-testid="conversation-info-header-chat-title"]' },
        { text: 'header span[dir="auto"]' },
      ],
    },
    agent: {
      name: [
        {
          attribute: { at: '.message-out [data-pre-plain-text]', name: 'data-pre-plain-text' },
          match: '^\\[[^\\]]*\\]\\s*(.+?):?$',
        },
      ],
    },
    messages: {
      item: ['.message-in, .message-out', '[data-id^="true_"], [data-id^="false_"]'],
      id: [
        { attribute: { at: ':scope', name: 'data-id' } },
        { attribute: { at: '[data-id]', name: 'data-id' } },
      ],
      author: [
        {
          attribute: { at: '[data-pre-plain-text]', name: 'data-pre-plain-text' },
          match: '^\\[[^\\]]*\\]\\s*(.+?):?$',
        },
      ],
      time: [
        {
          attribute: { at: '[data-pre-plain-text]', name: 'data-pre-plain-text' },
          match: '^\\[([^\\]]*)\\]',
        },
      ],
      body: ['[data-pre-plain-text] span.selectable-text', 'span.selectable-text'],
      strip: ['.quoted-mention'],
      roles: [
        { role: 'agent', when: { is: '.message-out' } },
        { role: 'customer', when: { is: '.message-in' } },
        { role: 'agent', when: { is: '[data-id^="true_"]' } },
        { role: 'customer', when: { is: '[data-id^="false_"]' } },
      ],
      order: 'oldest-first',
      more: [':scope'],
    },
  },
  composer: {
    editors: [{ at: '#main footer [contenteditable="true"][role="textbox"]', kind: 'rich' }],
    modes: [{ mode: 'public', when: { inside: '#main footer' } }],
  },
} as const satisfies Site;
