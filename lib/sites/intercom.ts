import type { Site } from './vocabulary';

const STREAM =
  ':is([data-testid="conversation-stream-scroll-container"], [data-conversation-stream], [data-intercom-target-conversation-stream], .inbox-2__conversation-stream, .inbox2__conversation-stream)';

/** Intercom's inbox. Its class names were renamed twice in a year; since April 2026 only layout and colour tell the roles. */
export const intercom = {
  id: 'intercom',
  name: 'Intercom',
  confidence: 'unverified',
  verified: null,
  channel: 'chat',
  channels: [
    {
      channel: 'email',
      when: { has: '.channels__inbox__email-metadata-container, [class*="email-metadata"]' },
    },
  ],
  match: { hosts: ['app.intercom.com', 'app.eu.intercom.com', 'app.au.intercom.com'] },
  conversation: {
    place: { url: '/inbox/.*/conversation/\\d+' },
    id: [{ url: '/conversation/(\\d+)' }],
    root: [STREAM],
    subject: [
      { text: '[data-inbox-conversation-header-title]', in: 'page' },
      { text: '[data-conversation-title]', in: 'page' },
    ],
    customer: {
      name: [
        { text: '[data-inbox-conversation-header-title]', in: 'page' },
        { text: '[data-conversation-title]', in: 'page' },
      ],
    },
    agent: { name: [] },
    messages: {
      item: [
        '[class*="group/content-part"]',
        '[data-part-group-id]',
        '[data-part-id]',
        '.inbox-2__conversation-part',
        '.inbox2__conversation-part',
      ],
      exclude: ['[data-part-group-category="20"]'],
      id: [
        { attribute: { at: ':scope', name: 'data-part-group-id' } },
        { attribute: { at: ':scope', name: 'data-part-id' } },
      ],
      author: [],
      time: [{ attribute: { at: 'time[datetime]', name: 'datetime' } }],
      body: [
        '.interblocks-html',
        '.inbox-2__break-words',
        '.inbox2__break-words',
        '.inbox-2__user-email-content',
        '.inbox2__user-email-content',
      ],
      roles: [
        { role: 'note', when: { inside: '[data-part-group-category="4"]' } },
        { role: 'note', when: { background: 'amber' } },
        { role: 'customer', when: { inside: '[data-part-group-category="1"]' } },
        {
          role: 'agent',
          when: { inside: ':is([data-part-group-category="3"], [data-part-group-category="5"])' },
        },
        { role: 'agent', when: { inside: `${STREAM} :is(.justify-end, .flex-row-reverse)` } },
        { role: 'customer', when: { inside: `${STREAM} .justify-start` } },
        { role: 'agent', when: { side: 'right' } },
        { role: 'customer', when: { side: 'left' } },
      ],
      order: 'oldest-first',
    },
  },
  composer: {
    editors: [
      { at: '[data-conversation-reply-composer] .ProseMirror', kind: 'rich' },
      { at: '.ProseMirror.embercom-prosemirror-composer-editor', kind: 'rich' },
      { at: '.inbox2__composer__container .ProseMirror', kind: 'rich' },
    ],
    modes: [
      { mode: 'internal', when: { inside: '.conversation__text.o__note' } },
      { mode: 'public', when: { inside: '.conversation__text:not(.o__note)' } },
    ],
  },
} as const satisfies Site;
