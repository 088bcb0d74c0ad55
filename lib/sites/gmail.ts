import type { Site } from './vocabulary';

/** Gmail. Threads that were open before stay in the page, hidden; the address names none of them reliably. */
export const gmail = {
  id: 'gmail',
  name: 'Gmail',
  confidence: 'sourced',
  verified: null,
  channel: 'email',
  match: { hosts: ['mail.google.com'] },
  conversation: {
    place: { url: '#(?:[^?]*/)?(?:[A-Za-z0-9]{28,}|[0-9a-f]{16})(?:$|[/?])|[?&]view=(?:btop|pt)(?:$|[&#])' },
    id: [
      { attribute: { at: 'h2[data-legacy-thread-id]', name: 'data-legacy-thread-id' }, in: 'root' },
      { attribute: { at: 'h2[data-thread-perm-id]', name: 'data-thread-perm-id' }, in: 'root' },
    ],
    root: ['div[role="main"]:has(h2[data-legacy-thread-id], h2[data-thread-perm-id])'],
    subject: [{ text: 'h2.hP' }, { text: '.ha h2' }],
    customer: 'correspondent',
    agent: { name: [], email: [{ title: '.* - ([^\\s@]+@[^\\s@]+) - ' }] },
    messages: {
      item: ['[role="list"] :is(.h7, .kv, .kQ, .kx)', 'div.adn.ads'],
      id: [
        { attribute: { at: '[data-legacy-message-id]', name: 'data-legacy-message-id' } },
        { attribute: { at: '[data-message-id]', name: 'data-message-id' } },
      ],
      author: [
        { attribute: { at: '.gD[email]', name: 'name' } },
        { text: '.gD[email]' },
        { text: '.gF span[email]' },
      ],
      email: [
        { attribute: { at: '.gD[email]', name: 'email' } },
        { attribute: { at: '.gF span[email]', name: 'email' } },
      ],
      recipients: {
        each: '.hb span[email], .g2[email]',
        name: [{ attribute: { at: ':scope', name: 'name' } }, { text: ':scope' }],
        email: [{ attribute: { at: ':scope', name: 'email' } }],
      },
      time: [{ attribute: { at: '.g3', name: 'title' } }, { text: '.g3' }],
      body: ['.ii.gt .a3s', '.a3s'],
      strip: [
        '.gmail_signature',
        '[data-smartmail="gmail_signature"]',
        '.ajR',
        '.aQH',
        '.hq',
        '[g_editable="true"]',
      ],
      roles: [
        { role: 'agent', when: { author: 'self' } },
        { role: 'agent', when: { email: 'own-domain' } },
        { role: 'customer', when: { author: 'customer' } },
        { role: 'customer', when: { email: 'customer-domain' } },
      ],
      order: 'by-time',
      collapsed: ['.kv', '.kQ', '.kx'],
    },
  },
  composer: {
    editors: [
      { at: '.M9 [g_editable="true"]', kind: 'rich' },
      { at: '.Ap [g_editable="true"]', kind: 'rich' },
      { at: '[g_editable="true"]', kind: 'rich' },
      { at: '.Am.Al.editable', kind: 'rich' },
    ],
    modes: [{ mode: 'public', when: {} }],
    openedBy: ['.ams.bkH', '.ams.bkI'],
  },
} as const satisfies Site;
