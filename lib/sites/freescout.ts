import type { Site } from './vocabulary';

/** FreeScout. Newest first; a note is written in the same block as a reply, with one more class on it. */
export const freescout = {
  id: 'freescout',
  name: 'FreeScout',
  confidence: 'sourced',
  verified: null,
  channel: 'email',
  channels: [
    { channel: 'chat', when: { inside: '.conv-type-chat' } },
    { channel: 'phone', when: { inside: '.conv-type-phone' } },
  ],
  match: { marks: ['body[data-conversation_id]', '#conv-layout', '#conv-list'] },
  conversation: {
    place: { url: '/conversation/\\d+', marks: ['#conv-layout-main'] },
    id: [{ url: '/conversation/(\\d+)' }],
    root: ['body[data-conversation_id="{id}"] #conv-layout-main', '#conv-layout-main'],
    subject: [
      { text: '.conv-subjtext > span', in: 'page' },
      { value: '#conv-subj-value', in: 'page' },
    ],
    customer: {
      name: [{ text: '.conv-customer-block .customer-name', in: 'page' }],
      email: [{ text: '.customer-contacts .customer-email', match: '([^<>\\s]+@[^<>\\s]+)', in: 'page' }],
    },
    agent: { name: [] },
    messages: {
      item: ['.thread[data-thread_id]'],
      exclude: ['.thread-type-lineitem', '.thread-type-draft'],
      id: [{ attribute: { at: ':scope', name: 'data-thread_id' } }],
      author: [{ text: '.thread-person strong' }],
      time: [
        { attribute: { at: 'a.thread-date', name: 'data-original-title' } },
        { attribute: { at: 'a.thread-date', name: 'title' } },
      ],
      body: ['.thread-body .thread-content', '.thread-body'],
      strip: ['.thread-meta', '.thread-attachments', '.thread-original', '.alert'],
      roles: [
        { role: 'note', when: { is: '.thread-type-note' } },
        { role: 'customer', when: { is: '.thread-type-customer' } },
        { role: 'agent', when: { is: '.thread-type-message' } },
      ],
      order: 'newest-first',
    },
  },
  composer: {
    editors: [
      { at: '.conv-reply-block .note-editable', kind: 'rich' },
      { at: '.conv-reply-block textarea#body', kind: 'plain' },
    ],
    modes: [
      { mode: 'internal', when: { inside: '.conv-reply-block.conv-note-block' } },
      {
        mode: 'internal',
        when: { inside: '.conv-reply-block', present: 'input[name="is_note"][value="1"]' },
      },
      { mode: 'public', when: { inside: '.conv-reply-block' } },
    ],
    openedBy: ['.conv-reply', '.conv-add-note'],
  },
} as const satisfies Site;
