import type { Site } from './vocabulary';

/** SnappyMail. One mail at a time; the rest of the thread is in its quotes. The composer is a dialog over it. */
export const snappymail = {
  id: 'snappymail',
  name: 'SnappyMail',
  confidence: 'sourced',
  verified: null,
  channel: 'email',
  match: { marks: ['#rl-app', '.messageView .b-message'] },
  conversation: {
    place: { marks: ['.messageView .messageItemHeader .subject'] },
    id: 'subject and customer',
    root: ['.messageView .b-message'],
    subject: [{ text: '.messageItemHeader .subject' }],
    customer: 'correspondent',
    agent: { name: [], email: [{ text: '.accountPlace', match: '([^<>\\s]+@[^<>\\s]+)', in: 'page' }] },
    messages: {
      item: [':scope'],
      id: [],
      author: [
        { attribute: { at: '.messageItemHeader .from', name: 'title' }, match: '^"?([^"<]+?)"?\\s*<' },
        { text: '.messageItemHeader .from' },
      ],
      email: [
        {
          attribute: { at: '.messageItemHeader .from', name: 'title' },
          match: '([^<>\\s"]+@[^<>\\s"]+)',
        },
      ],
      recipients: {
        each: '.informationShortWrp .informationShort > span:not([data-i18n])',
        name: [{ text: ':scope', match: '^"?([^"<@]+?)"?\\s*<' }],
        email: [{ text: ':scope', match: '([^<>\\s"]+@[^<>\\s",]+)' }],
      },
      time: [{ attribute: { at: 'time.date', name: 'datetime' } }, { text: 'time.date' }],
      body: ['#messageItem .bodyText'],
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
  composer: {
    editors: [
      { at: '.squire-wysiwyg[contenteditable="true"]', kind: 'rich' },
      { at: 'textarea.squire-plain', kind: 'plain' },
    ],
    modes: [{ mode: 'public', when: { inside: '.textAreaParent' } }],
    openedBy: ['.buttonReply', '.buttonReplyAll'],
  },
} as const satisfies Site;
