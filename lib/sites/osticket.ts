import type { Site } from './vocabulary';

/** osTicket's staff panel. Reply and note are two forms behind tabs; both are in the page, one is hidden. */
export const osticket = {
  id: 'osticket',
  name: 'osTicket',
  confidence: 'sourced',
  verified: null,
  channel: 'email',
  match: { url: '/scp/', marks: ['#pjax-container', '#ticket_thread'] },
  conversation: {
    place: { url: '/scp/tickets\\.php\\?(?:.*&)?id=\\d+', marks: ['#ticket_thread'] },
    id: [{ url: '[?&]id=(\\d+)' }],
    root: ['#ticket_thread'],
    subject: [{ text: '.tixTitle h3', in: 'page' }],
    customer: {
      name: [{ text: '[id^="user-"][id$="-name"]', in: 'page' }],
      email: [{ text: '[id^="user-"][id$="-email"]', match: '([^<>\\s]+@[^<>\\s]+)', in: 'page' }],
    },
    agent: { name: [] },
    messages: {
      item: ['.thread-entry'],
      exclude: ['.thread-entry.system', '.thread-event'],
      id: [{ attribute: { at: '.header a[name^="entry-"]', name: 'name' }, match: '(\\d+)$' }],
      author: [{ text: '.header b' }],
      time: [{ attribute: { at: '.header time', name: 'datetime' } }],
      body: ['.thread-body > div:first-child', '.thread-body'],
      strip: ['.attachments'],
      roles: [
        { role: 'note', when: { is: '.note' } },
        { role: 'customer', when: { is: '.message' } },
        { role: 'agent', when: { is: '.response' } },
      ],
      order: 'by-time',
    },
  },
  composer: {
    editors: [
      { at: 'form#reply .redactor-in', kind: 'rich' },
      { at: 'form#note .redactor-in', kind: 'rich' },
      { at: 'form#reply textarea#response', kind: 'plain' },
      { at: 'form#note textarea#internal_note', kind: 'plain' },
    ],
    modes: [
      { mode: 'internal', when: { inside: 'form#note' } },
      { mode: 'public', when: { inside: 'form#reply' } },
    ],
    openedBy: ['#post-reply-tab', '#post-note-tab'],
  },
} as const satisfies Site;
