import type { Site } from './vocabulary';

/**
 * LinkedIn messaging. Only the other person's messages carry a mark; the day stands in headings, names and clocks in the
 * first message of a group. Chat bubbles at the foot of the page repeat threads and are left out. The list is never whole.
 */
export const linkedin = {
  id: 'linkedin',
  name: 'LinkedIn messaging',
  confidence: 'sourced',
  verified: null,
  channel: 'chat',
  match: { hosts: ['www.linkedin.com', 'linkedin.com'] },
  deep: true,
  conversation: {
    place: { url: '/messaging/thread/[^/?#]+' },
    id: [{ url: '/messaging/thread/([^/?#]+)' }],
    root: ['.msg-convo-wrapper:not(.msg-overlay-conversation-bubble)', '.msg-thread', '.msg-s-message-list'],
    subject: [],
    customer: {
      name: [
        { text: '.msg-entity-lockup__entity-title' },
        { text: '.msg-thread .msg-entity-lockup__entity-title', in: 'page' },
      ],
    },
    agent: {
      name: [
        {
          text: '.msg-s-message-list__event:not(:has(.msg-s-event-listitem--other)) .msg-s-message-group__name',
        },
      ],
    },
    messages: {
      item: ['.msg-s-message-list__event:has(.msg-s-event-listitem)', '.msg-s-event-listitem'],
      exclude: ['.msg-overlay-conversation-bubble'],
      id: [{ attribute: { at: '[data-event-urn]', name: 'data-event-urn' } }],
      author: [{ text: '.msg-s-message-group__name' }],
      time: [
        { attribute: { at: '.msg-s-message-group__timestamp', name: 'datetime' } },
        { text: '.msg-s-message-group__timestamp' },
      ],
      day: '.msg-s-message-list__time-heading',
      carry: true,
      body: ['.msg-s-event-listitem__body'],
      roles: [
        { role: 'customer', when: { is: '.msg-s-event-listitem--other' } },
        { role: 'customer', when: { has: '.msg-s-event-listitem--other' } },
        { role: 'agent', when: { lacks: '.msg-s-event-listitem--other' } },
      ],
      order: 'oldest-first',
      more: [':scope'],
    },
  },
  composer: {
    editors: [{ at: '.msg-form__contenteditable[contenteditable="true"]', kind: 'rich' }],
    modes: [{ mode: 'public', when: { is: '.msg-form__contenteditable' } }],
  },
} as const satisfies Site;
