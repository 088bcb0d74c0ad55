import type { Site } from './vocabulary';

/** Zammad's classic interface. Every open ticket keeps its pane; the navigation makes one of them active. */
export const zammad = {
  id: 'zammad',
  name: 'Zammad',
  confidence: 'sourced',
  verified: null,
  channel: 'email',
  channels: [
    { channel: 'chat', when: { has: '.ticket-article-item.chat' } },
    { channel: 'phone', when: { has: '.ticket-article-item.phone', lacks: '.ticket-article-item.email' } },
  ],
  match: {
    marks: ['.content.active .ticketZoom', '.content .ticket-article-item', '#app .tasks-navigation'],
  },
  conversation: {
    place: { url: '#ticket/zoom/\\d+' },
    id: [{ url: '#ticket/zoom/(\\d+)' }],
    root: ['.content.active'],
    subject: [{ text: '.ticket-title-update' }, { text: '.ticket-title' }],
    customer: {
      name: [
        { text: '[data-tab="customer"] h3[title]' },
        { text: '[data-tab="customer"] [title="Name"]' },
        {
          text: '.ticket-article-item.customer .article-meta-row:first-child .article-meta-value',
          match: '^"?([^"<]+?)"?(?:\\s+via\\s[^<]*)?\\s*(?:<|$)',
        },
      ],
      email: [
        {
          attribute: { at: '[data-tab="customer"] a[href^="mailto:"]', name: 'href' },
          match: '^mailto:([^?]+)',
        },
        {
          text: '.ticket-article-item.customer .article-meta-row:first-child .article-meta-value',
          match: '([^<>\\s]+@[^<>\\s]+)',
        },
      ],
    },
    agent: { name: [] },
    messages: {
      item: ['.ticket-article-item[data-id]'],
      exclude: ['.ticket-article-item.system'],
      id: [{ attribute: { at: ':scope', name: 'data-id' } }],
      author: [
        {
          text: '.article-meta.top .article-meta-row:first-child .article-meta-value',
          match: '^"?([^"<]+?)"?(?:\\s+via\\s[^<]*)?\\s*(?:<|$)',
        },
      ],
      email: [
        {
          text: '.article-meta.top .article-meta-row:first-child .article-meta-value',
          match: '([^<>\\s]+@[^<>\\s]+)',
        },
      ],
      time: [
        { attribute: { at: '.task-subline time', name: 'datetime' } },
        { attribute: { at: '.task-subline time', name: 'data-time' } },
        { attribute: { at: '.task-subline time', name: 'title' } },
      ],
      body: ['.textBubble-content .richtext-content', '.textBubble-content', '.text-bubble'],
      strip: ['.textBubble-overflowContainer', '.bubble-arrow'],
      roles: [
        { role: 'note', when: { is: '.is-internal' } },
        { role: 'note', when: { has: '.text-bubble.internal' } },
        { role: 'customer', when: { is: '.customer' } },
        { role: 'agent', when: { is: '.agent' } },
      ],
      order: 'by-time',
    },
  },
  composer: {
    editors: [{ at: '.content.active .article-add [data-name="body"][contenteditable]', kind: 'rich' }],
    modes: [
      { mode: 'internal', when: { inside: '.article-add.is-internal' } },
      { mode: 'public', when: { inside: '.article-add.is-public' } },
    ],
    openedBy: ['.content.active .article-action[data-type="emailReply"]', '.content.active .article-add'],
  },
} as const satisfies Site;
