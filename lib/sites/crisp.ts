import type { Site } from './vocabulary';

const MESSAGE = '.c-conversation-box-content-message';

/** Crisp. The last message of a group names its author; the profile beside the conversation names the customer. */
export const crisp = {
  id: 'crisp',
  name: 'Crisp',
  confidence: 'sourced',
  verified: null,
  channel: 'chat',
  match: { hosts: ['app.crisp.chat'] },
  conversation: {
    place: { url: '/inbox/session_' },
    id: [{ url: '/inbox/(session_[^/?#]+)' }],
    root: ['.c-conversation-box-content'],
    subject: [],
    customer: {
      name: [
        { text: '.c-conversation-profile__name', in: 'page' },
        { text: '.c-conversation-profile__nickname', in: 'page' },
      ],
      email: [
        {
          text: '.c-conversation-profile__email:not(.c-conversation-profile__email--not-set)',
          match: '([^<>\\s]+@[^<>\\s]+)',
          in: 'page',
        },
      ],
    },
    agent: { name: [] },
    messages: {
      item: [
        `${MESSAGE}--user, ${MESSAGE}--operator`,
        `${MESSAGE}-bubble--user, ${MESSAGE}-bubble--operator`,
      ],
      id: [{ attribute: { at: ':scope', name: 'id' } }],
      author: [{ text: `${MESSAGE}__avatar-tooltip .c-base-tooltip__default` }],
      carry: 'up',
      time: [],
      day: '.c-conversation-box-content__date',
      body: [`${MESSAGE}-bubble__content`, `${MESSAGE}-bubble__wrapper`],
      roles: [
        { role: 'note', when: { has: `[class*="${MESSAGE.slice(1)}-bubble--note"]` } },
        { role: 'note', when: { background: 'amber' } },
        { role: 'customer', when: { is: `${MESSAGE}--user, ${MESSAGE}-bubble--user` } },
        { role: 'agent', when: { is: `${MESSAGE}--operator, ${MESSAGE}-bubble--operator` } },
      ],
      order: 'oldest-first',
    },
  },
  composer: {
    editors: [
      { at: '.c-conversation-box-field__field-composer-field', kind: 'rich' },
      { at: '.c-editor-composer__field', kind: 'rich' },
    ],
    modes: [],
  },
} as const satisfies Site;
