import type { Site } from './vocabulary';

/**
 * Znuny and OTRS 6. A note is an article that the customer cannot see. By default only the chosen article is shown, the
 * others are rows of a table. Replies and notes are written in a window of their own.
 */
export const znuny = {
  id: 'znuny',
  name: 'Znuny',
  confidence: 'sourced',
  verified: null,
  channel: 'email',
  match: { url: '/index\\.pl', marks: ['#ArticleItems', '#NavigationContainer', 'form textarea#RichText'] },
  conversation: {
    place: { url: '[?;&]Action=AgentTicketZoom' },
    id: [{ url: '[?;&]TicketID=(\\d+)' }],
    root: ['.ContentColumn:has(#ArticleItems)', '#ArticleItems'],
    subject: [{ text: '.Headline h1', match: '[—–-]\\s+(.+)$', in: 'page' }],
    customer: {
      name: [{ text: '.WidgetSimple.customer .Header h2 > span:not(.Hidden, [title])' }],
      email: [
        {
          attribute: { at: '.WidgetSimple.customer .ArticleMailHeader .Field', name: 'title' },
          match: '([^<>\\s"]+@[^<>\\s"]+)',
        },
      ],
    },
    agent: { name: [] },
    messages: {
      item: ['div:has(> .WidgetSimple[class*="VisibleForCustomer"])'],
      unless: [{ has: '.WidgetSimple.system' }],
      id: [{ attribute: { at: 'a[name^="Article"]', name: 'name' }, match: '(\\d+)$' }],
      author: [{ text: '.Header h2 > span:not(.Hidden, [title])' }],
      email: [
        { attribute: { at: '.ArticleMailHeader .Field', name: 'title' }, match: '([^<>\\s"]+@[^<>\\s"]+)' },
      ],
      time: [{ text: '.Header h2 > span[title]' }],
      body: ['iframe[id^="Iframe"]', '.ArticleBody'],
      roles: [
        { role: 'note', when: { has: '.WidgetSimple.NotVisibleForCustomer' } },
        { role: 'customer', when: { has: '.WidgetSimple.customer' } },
        { role: 'agent', when: { has: '.WidgetSimple.agent' } },
      ],
      order: 'by-time',
      more: ['.ContentColumn:has(#ArticleTable tbody tr ~ tr) #ArticleItems:not(:has(> div ~ div))'],
    },
  },
  about: [{ url: '[?;&]Action=AgentTicket(?:Compose|EmailOutbound|Forward|Note).*[?;&]TicketID=(\\d+)' }],
  composer: {
    editors: [
      { at: '.ck-editor__editable', kind: 'rich' },
      { at: 'iframe.cke_wysiwyg_frame', kind: 'rich', frame: true },
      { at: 'textarea#RichText', kind: 'plain' },
    ],
    modes: [
      { mode: 'internal', when: { url: 'Action=AgentTicketNote', absent: '#IsVisibleForCustomer:checked' } },
      { mode: 'public', when: { present: '#IsVisibleForCustomer:checked' } },
      { mode: 'public', when: { url: 'Action=AgentTicket(?:Compose|EmailOutbound|Forward)' } },
    ],
    openedBy: ['a[href*="Action=AgentTicketCompose"]', 'a[href*="Action=AgentTicketNote"]'],
  },
} as const satisfies Site;
