import type { Site } from './vocabulary';

/** Help Scout's new inbox. Subject and customer stand outside the thread; events share its list but have no body. */
export const helpScout = {
  id: 'help-scout',
  name: 'Help Scout',
  confidence: 'sourced',
  verified: null,
  channel: 'email',
  match: { hosts: ['secure.helpscout.net'] },
  conversation: {
    place: { url: '/conversations?/\\d+' },
    id: [{ url: '/conversations?/(\\d+)' }],
    root: ['ol[data-testid="ThreadContainer"]'],
    subject: [
      { value: '[data-cy="EditableTextarea"]', in: 'page' },
      { text: '[data-cy="EditableTextarea"]', in: 'page' },
      { value: '[aria-label="Conversation Subject"]', in: 'page' },
      { text: '[aria-label="Conversation Subject"]', in: 'page' },
    ],
    customer: {
      name: [{ text: '[data-testid="Sidebar.CustomerProfile"] :is(h1, h2, h3)', in: 'page' }],
      email: [{ text: 'a[data-testid="EmailList.EmailLink"]', match: '([^<>\\s]+@[^<>\\s]+)', in: 'page' }],
    },
    agent: { name: [] },
    messages: {
      item: ['li.ThreadListItem'],
      id: [{ attribute: { at: 'div[id^="thread-"]', name: 'id' }, match: '^thread-(\\d+)' }],
      author: [{ text: 'span[data-nocollapse="true"]' }],
      time: [
        { attribute: { at: '[data-testid="timestamp"] time', name: 'datetime' } },
        { text: '[data-testid="timestamp"] time' },
        { text: '[data-testid="timestamp"]' },
      ],
      body: ['.is-ignoring-table', 'div[class*="is-wide-layout"]:not([data-testid])'],
      roles: [
        { role: 'note', when: { is: '.is-note' } },
        { role: 'customer', when: { is: '.is-customer' } },
        { role: 'agent', when: { has: 'div[id^="thread-"]' } },
      ],
      order: 'by-time',
    },
  },
  composer: {
    editors: [
      { at: '[data-testid="reply-editor"]', kind: 'rich' },
      { at: '[data-cy="ConvoEditor"]', kind: 'rich' },
      { at: '[data-slate-editor]', kind: 'rich' },
    ],
    modes: [],
    openedBy: ['[data-testid="reply-button"]', '[data-testid="note-button"]'],
  },
} as const satisfies Site;
