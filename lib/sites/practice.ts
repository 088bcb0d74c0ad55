import type { Site } from './vocabulary';

/** Our own practice inbox: the page on which everything must work. */
export const practice = {
  id: 'practice',
  name: 'Practice inbox',
  confidence: 'verified',
  verified: '2026-11-25',
  channel: 'email',
  match: { marks: ['main[data-evenkeel-practice]'] },
  conversation: {
    place: { marks: ['section[data-pane="conversation"][data-conversation-id]'] },
    id: [
      { url: '#/?([^/?]+)$' },
      { attribute: { at: 'section[data-pane="conversation"]', name: 'data-conversation-id' }, in: 'page' },
    ],
    root: ['section[data-pane="conversation"][data-conversation-id="{id}"]'],
    subject: [{ text: 'h1[data-subject]' }],
    customer: {
      name: [{ text: '[data-customer]' }],
      email: [{ attribute: { at: '[data-customer]', name: 'data-email' } }],
    },
    agent: {
      name: [{ text: '[data-agent-self]', in: 'page' }],
      email: [{ attribute: { at: '[data-agent-self]', name: 'data-email' }, in: 'page' }],
    },
    messages: {
      item: ['ol[data-thread] > li[data-message-id]'],
      id: [{ attribute: { at: ':scope', name: 'data-message-id' } }],
      author: [{ text: '[data-author]' }],
      email: [{ attribute: { at: '[data-author]', name: 'data-email' } }],
      time: [{ attribute: { at: 'time', name: 'datetime' } }],
      body: ['[data-body]'],
      roles: [
        { role: 'note', when: { is: '[data-role="note"]' } },
        { role: 'customer', when: { is: '[data-role="customer"]' } },
        { role: 'agent', when: { is: '[data-role="agent"]' } },
      ],
      order: 'oldest-first',
    },
  },
  composer: {
    editors: [
      { at: '[data-composer] textarea[data-reply]', kind: 'plain' },
      { at: '[data-composer] .ProseMirror[contenteditable="true"]', kind: 'rich' },
    ],
    modes: [
      { mode: 'internal', when: { inside: '[data-composer][data-mode="internal"]' } },
      { mode: 'public', when: { inside: '[data-composer][data-mode="public"]' } },
    ],
  },
} as const satisfies Site;
