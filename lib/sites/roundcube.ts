import type { Site } from './vocabulary';

/** Roundcube, Elastic skin. One mail a page; the rest of the thread is in its quotes. The preview is a frame of the list. */
export const roundcube = {
  id: 'roundcube',
  name: 'Roundcube',
  confidence: 'verified',
  verified: '2026-11-25',
  channel: 'email',
  match: { marks: ['body.task-mail #messagestack'] },
  conversation: {
    place: { marks: ['body.action-show #messagebody', 'body.action-preview #messagebody'] },
    id: 'subject and customer',
    root: ['#layout-content', 'body.action-preview'],
    subject: [{ ownText: '#message-header .subject' }],
    customer: 'correspondent',
    agent: { name: [], login: [{ text: 'script', match: '"username":"([^"]+)"', in: 'page' }] },
    messages: {
      item: [':scope'],
      id: [{ url: '[?&]_uid=(\\d+)' }],
      author: [{ text: '.header.from .rcmContactAddress' }, { text: '.header-summary .rcmContactAddress' }],
      email: [
        { attribute: { at: '.header.from .rcmContactAddress', name: 'title' } },
        { attribute: { at: '.header-summary .rcmContactAddress', name: 'title' } },
      ],
      recipients: {
        each: '.header.to .rcmContactAddress, .header.cc .rcmContactAddress',
        email: [{ attribute: { at: ':scope', name: 'title' } }],
      },
      time: [{ text: 'td.header.date' }, { text: '.header-summary .text-nowrap' }],
      body: ['#messagebody .rcmBody', '#messagebody .message-part'],
      quotedHistory: true,
      roles: [
        { role: 'agent', when: { author: 'self' } },
        { role: 'agent', when: { email: 'own-domain' } },
        { role: 'customer', when: { author: 'customer' } },
        { role: 'customer', when: { email: 'customer-domain' } },
      ],
      order: 'oldest-first',
    },
  },
  about: {
    subject: [{ value: '#compose-subject' }],
    customer: [{ value: '#_to', match: '([^<>\\s,]+@[^<>\\s,]+)' }],
  },
  composer: {
    editors: [
      { at: 'iframe#composebody_ifr', kind: 'rich', frame: true },
      { at: 'textarea#composebody', kind: 'plain' },
    ],
    modes: [{ mode: 'public', when: { present: 'body.action-compose' } }],
    openedBy: ['#toolbar-menu .reply'],
  },
} as const satisfies Site;
