import type { Site } from './vocabulary';

/** Zammad's new desktop view. The customer stands on the right; only the rounded corner of a bubble tells its side. */
export const zammadDesktop = {
  id: 'zammad-desktop',
  name: 'Zammad (new interface)',
  confidence: 'unverified',
  verified: null,
  channel: 'email',
  match: { url: '^https?://[^/]+/desktop(?:/|$)', marks: ['[data-test-id^="article-bubble-"]'] },
  conversation: {
    place: { url: '/desktop/tickets/\\d+' },
    id: [{ url: '/desktop/tickets/(\\d+)' }],
    root: ['main'],
    subject: [{ text: 'h2' }, { title: '^(?:.* - )?(.+)$' }],
    customer: {
      name: [
        {
          attribute: {
            at: '[data-test-id^="article-bubble-container-"][class*="ltr:rounded-bl-xl"] [role="img"]',
            name: 'aria-label',
          },
          match: '\\(([^()]+)\\)$',
        },
      ],
    },
    agent: { name: [] },
    messages: {
      item: ['[data-test-id^="article-bubble-container-"]'],
      id: [{ attribute: { at: ':scope', name: 'data-test-id' }, match: '(\\d+)$' }],
      author: [{ attribute: { at: '[role="img"]', name: 'aria-label' }, match: '\\(([^()]+)\\)$' }],
      time: [{ attribute: { at: 'time', name: 'datetime' } }, { attribute: { at: 'time', name: 'title' } }],
      body: ['[data-test-id^="article-bubble-body-"]'],
      roles: [
        { role: 'note', when: { is: '.bg-stripes' } },
        { role: 'note', when: { has: '.bg-stripes' } },
        { role: 'customer', when: { is: '[class*="ltr:rounded-bl-xl"]' } },
        { role: 'agent', when: { is: '[class*="ltr:rounded-br-xl"]' } },
      ],
      order: 'oldest-first',
    },
  },
  composer: {
    editors: [
      { at: '[id^="ticketArticleReplyForm"] .ProseMirror[contenteditable="true"]', kind: 'rich' },
      { at: 'main .ProseMirror[contenteditable="true"]', kind: 'rich' },
    ],
    // What marks a public reply is not known: it stays unknown rather than a guess.
    modes: [{ mode: 'internal', when: { inside: '.bg-stripes' } }],
  },
} as const satisfies Site;
