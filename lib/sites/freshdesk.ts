import type { Site } from './vocabulary';

const REQUEST = '#ticket_original_request';
const WRAPPER = '[data-test-id="conversation-wrapper"]';

/** Freshdesk, and Freshservice, which shares its pages. Mails of third parties are stored as private notes, with a mail header. */
export const freshdesk = {
  id: 'freshdesk',
  name: 'Freshdesk',
  confidence: 'sourced',
  verified: null,
  channel: 'email',
  match: { url: '^https://[^/]+/a/', marks: [REQUEST, WRAPPER, '.ticket-details__item'] },
  conversation: {
    place: { url: '/a/tickets/\\d+' },
    id: [{ url: '/a/tickets/(\\d+)' }],
    root: ['body'],
    subject: [
      { ownText: '.ticket-subject-heading' },
      { text: '.ticket-subject-heading' },
      { text: '[data-test-id="subject-text"]' },
    ],
    customer: {
      name: [
        { text: '.ticket-details__requestor [data-test-id="user-name"]' },
        { text: '.ticket-details__requestor .user' },
        { text: `${REQUEST} [data-test-id="user-name"]` },
        { text: `${REQUEST} .user` },
      ],
      email: [
        {
          attribute: { at: '.widget-requestor-info a[href^="mailto:"]', name: 'href' },
          match: '^mailto:([^?]+)',
        },
        {
          attribute: { at: '[data-test-id^="requester-info-contact-"] a[href^="mailto:"]', name: 'href' },
          match: '^mailto:([^?]+)',
        },
        {
          text: '[data-test-id^="requester-info-contact-"] .info-details-content',
          match: '([^<>\\s]+@[^<>\\s]+)',
        },
      ],
    },
    agent: { name: [] },
    messages: {
      item: [`${WRAPPER}, ${REQUEST}:not(${WRAPPER} *)`, '.ticket-details__item'],
      id: [{ attribute: { at: ':scope', name: 'id' } }],
      author: [{ text: '[data-test-id="user-name"]' }, { text: '.user' }],
      time: [{ text: '.timeago-units', match: '\\(([^()]+)\\)' }, { text: '.timeago-units' }],
      body: [
        '[data-test-conversation="conversation-text"]',
        '.ticket-details__item__content',
        '.text__content',
        '.text-content-wrapper',
      ],
      roles: [
        {
          role: 'note',
          when: {
            is: '.ticket-details__privatenote:not(.ticket-details__requestor)',
            lacks: '.emails-info:not(.notify)',
          },
        },
        { role: 'customer', when: { is: '.ticket-details__requestor' } },
        { role: 'customer', when: { is: REQUEST } },
        { role: 'unknown', when: { is: '.ticket-details__privatenote' } },
        { role: 'agent', when: { is: WRAPPER } },
        { role: 'agent', when: { is: '.ticket-details__item' } },
      ],
      order: 'by-time',
    },
  },
  composer: {
    editors: [{ at: '.fr-element.fr-view', kind: 'rich' }],
    modes: [],
    openedBy: [
      '[data-test-id="ticket-action-reply"]',
      'button.editor-placeholder[data-test-id="active-editor"]',
    ],
  },
} as const satisfies Site;
