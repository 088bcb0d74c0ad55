import type { Site } from './vocabulary';

/**
 * Chatwoot, version 4 first. Sides tell little: on the right are only the agent's own messages, a colleague's stand on the
 * customer's side. The colour of a bubble tells who wrote it; forks that recolour leave roles unknown.
 */
export const chatwoot = {
  id: 'chatwoot',
  name: 'Chatwoot',
  confidence: 'sourced',
  verified: null,
  channel: 'chat',
  channels: [{ channel: 'email', when: { has: '[data-bubble-name="email"]' } }],
  match: { url: '/app/accounts/\\d+/', marks: ['.conversation-panel', '.conversations-list-wrap'] },
  conversation: {
    place: { url: '/conversations/\\d+', marks: ['.conversation-panel'] },
    id: [{ url: '/conversations/(\\d+)' }],
    root: ['.conversation-panel'],
    subject: [],
    customer: {
      name: [
        { text: '.contact--name', in: 'page' },
        { text: '.conversation-details-wrap .user--name', in: 'page' },
        { attribute: { at: '[data-message-id]:has(.bg-n-slate-4) img[alt]', name: 'alt' } },
      ],
      email: [
        {
          attribute: { at: '.contact--profile a[href^="mailto:"]', name: 'href' },
          match: '^mailto:(.+)$',
          in: 'page',
        },
      ],
    },
    agent: { name: [] },
    messages: {
      item: ['[data-message-id]', 'li.left, li.right'],
      unless: [{ is: '.justify-center' }, { has: '.bg-n-alpha-1' }],
      id: [{ attribute: { at: ':scope', name: 'data-message-id' } }],
      author: [
        { attribute: { at: '[class*="grid-area:avatar"] img', name: 'alt' } },
        { text: '.sender--name' },
      ],
      email: [{ text: '[data-bubble-name="email"] section', match: '^[^@]*?([^<>\\s:]+@[^<>\\s]+)' }],
      time: [
        { attribute: { at: 'time', name: 'datetime' } },
        { text: 'time' },
        { text: '.message-text--metadata .time' },
      ],
      carry: 'up',
      body: [
        '[data-bubble-name="email"] .letter-render',
        '.prose-bubble:not(.line-clamp-2)',
        '.bubble .message-text__wrap',
      ],
      roles: [
        { role: 'note', when: { has: '.bg-n-solid-amber' } },
        { role: 'note', when: { has: '[class*="lock-keyhole"]' } },
        { role: 'note', when: { has: '.bubble.is-private' } },
        { role: 'note', when: { background: 'amber' } },
        { role: 'customer', when: { has: '.bg-n-slate-4' } },
        { role: 'agent', when: { has: '.bg-n-solid-blue' } },
        { role: 'agent', when: { is: '.justify-end' } },
        { role: 'customer', when: { is: 'li.left', lacks: '.is-from-bot' } },
        { role: 'agent', when: { is: 'li.right', lacks: '.is-from-bot' } },
        { role: 'customer', when: { has: '[data-bubble-name="email"]', author: 'customer' } },
      ],
      order: 'oldest-first',
    },
  },
  composer: {
    editors: [
      { at: '.reply-box .ProseMirror[contenteditable="true"]', kind: 'rich' },
      { at: '.reply-box textarea', kind: 'plain' },
    ],
    modes: [
      { mode: 'internal', when: { inside: '.reply-box.is-private' } },
      { mode: 'public', when: { inside: '.reply-box:not(.is-private)' } },
    ],
  },
} as const satisfies Site;
