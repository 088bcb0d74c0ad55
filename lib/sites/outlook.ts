import type { Site } from './vocabulary';

const FROM = '[id^="MSG_"][id$="_FROM"]';
const BODY = '[id^="UniqueMessageBody"]';

/**
 * Outlook on the web. Cards have no mark that lasts, so a message is what lies around its sender and its body; a sender
 * without a body is a folded card. Words and class names change with language and release.
 */
export const outlook = {
  id: 'outlook',
  name: 'Outlook',
  confidence: 'sourced',
  verified: null,
  channel: 'email',
  match: {
    hosts: ['outlook.office.com', 'outlook.office365.com', 'outlook.live.com', 'outlook.cloud.microsoft'],
  },
  conversation: {
    place: { marks: ['[id^="CONV_"][id$="_SUBJECT"]'] },
    id: [
      {
        attribute: { at: '[id^="CONV_"][id$="_SUBJECT"]', name: 'id' },
        match: '^CONV_(.+)_SUBJECT$',
        in: 'root',
      },
    ],
    root: [
      '#ReadingPaneContainerId:has([id^="CONV_"])',
      '#ConversationReadingPaneContainer:has([id^="CONV_"])',
      '[data-app-section="MailReadCompose"]:has([id^="CONV_"])',
    ],
    subject: [
      { attribute: { at: '[id^="CONV_"][id$="_SUBJECT"]', name: 'title' } },
      { text: '[id^="CONV_"][id$="_SUBJECT"]' },
    ],
    customer: 'correspondent',
    agent: { name: [{ text: '#O365_MainLink_Me', in: 'page' }] },
    messages: {
      item: [FROM],
      around: `${BODY}, [role="document"], .allowTextSelection`,
      exclude: ['[role="listbox"]', '[role="grid"]', '[role="tree"]'],
      unless: [{ has: '[contenteditable="true"]' }],
      id: [{ attribute: { at: FROM, name: 'id' }, match: '^MSG_(.+)_FROM$' }],
      author: [
        {
          attribute: { at: `${FROM} [aria-label*="<"]`, name: 'aria-label' },
          match: '^(?:[^:：]+[:：]\\s*)?(.+?)\\s*<',
        },
        { text: FROM, match: '^(.+?)\\s*<' },
        { text: FROM },
      ],
      email: [
        {
          attribute: { at: `${FROM} [aria-label*="<"]`, name: 'aria-label' },
          match: '<([^<>\\s]+@[^<>\\s]+)>',
        },
        { text: FROM, match: '<([^<>\\s]+@[^<>\\s]+)>' },
      ],
      time: [{ text: '[data-testid="SentReceivedSavedTime"]' }],
      body: [BODY, '[role="document"]', '.allowTextSelection'],
      strip: ['#Signature', '#x_Signature'],
      quotes: ['.x_gmail_quote', '.x_gmail_extra', '.x_moz-cite-prefix'],
      roles: [
        { role: 'agent', when: { author: 'self' } },
        { role: 'agent', when: { email: 'own-domain' } },
        { role: 'customer', when: { author: 'customer' } },
        { role: 'customer', when: { email: 'customer-domain' } },
      ],
      order: 'by-time',
      collapsed: [FROM],
    },
  },
  composer: {
    editors: [
      { at: '[id^="editorParent"] [role="textbox"][aria-multiline="true"]', kind: 'rich' },
      { at: '[role="textbox"][contenteditable="true"][aria-multiline="true"]', kind: 'rich' },
    ],
    modes: [{ mode: 'public', when: {} }],
  },
} as const satisfies Site;
