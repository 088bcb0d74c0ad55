import type { Site } from './vocabulary';

const SWITCHER = '[data-test-id="omnichannel-channel-switcher-button"]';
const PANE = ':is([data-ticket-id], [data-side-conversations-anchor-id], .ticket-panes-grid-layout)';

/** Zendesk Agent Workspace. Every ticket that is open in a tab keeps its pane in the page, and hidden panes keep their layout. */
export const zendesk = {
  id: 'zendesk',
  name: 'Zendesk',
  confidence: 'sourced',
  verified: null,
  channel: 'email',
  channels: [{ channel: 'chat', when: { has: `${SWITCHER}[data-channel*="messaging"]` } }],
  match: { url: '^https://[^/]+/agent/', marks: ['main#main_panes', '[data-test-id="header-tab"]'] },
  conversation: {
    place: { url: '/agent/tickets/\\d+' },
    id: [{ url: '/agent/tickets/(\\d+)' }],
    root: [
      '[data-ticket-id="{id}"]:has([data-test-id="omni-log-container"])',
      '[data-side-conversations-anchor-id="{id}"]:has([data-test-id="omni-log-container"])',
      'body:has([data-test-id="header-tab"][data-entity-id="{id}"]:is([aria-current="page"], [data-entity-is-selected="true"], [data-selected="true"])) .ticket-panes-grid-layout[data-is-active="true"]',
    ],
    subject: [
      { value: '[data-test-id="omni-header-subject"]' },
      { value: '[data-test-id="ticket-pane-subject"]' },
      { text: '[data-test-id="ticket-pane-subject"]' },
    ],
    customer: {
      name: [{ text: '[data-test-id="tabs-nav-item-users"]' }],
      email: [{ attribute: { at: '[data-garden-id="tags.avatar"] [alt*="@"]', name: 'alt' } }],
    },
    agent: { name: [{ title: '– [^–]+ – ([^–]+)$' }] },
    messages: {
      item: ['article[data-test-id="omni-log-comment-item"]'],
      exclude: ['[data-test-id="interaction-history-event"]'],
      unless: [{ has: '[data-test-id="ticket-event-title-relative"]' }],
      id: [{ attribute: { at: 'time[datetime]', name: 'datetime' } }],
      author: [
        { text: '[data-test-id="omni-log-comment-user-link"]' },
        { text: '[data-test-id="omni-log-item-sender"]' },
      ],
      time: [
        { attribute: { at: 'time[data-test-id="timestamp-relative"]', name: 'datetime' } },
        { attribute: { at: 'time[data-test-id="timestamp-absolute"]', name: 'datetime' } },
        { attribute: { at: 'time[datetime]', name: 'datetime' } },
      ],
      body: [
        '[data-test-id="omni-log-message-content"] .zd-comment',
        '[data-test-id="omni-log-message-content"]',
        '[data-test-id="omni-log-item-message"]',
      ],
      strip: [
        '[data-test-id$="-read-indicator"]',
        '[data-test-id$="-delivered-indicator"]',
        'div.signature',
        '[aria-hidden="true"]',
      ],
      roles: [
        { role: 'note', when: { has: '[data-test-id="omni-log-internal-note-tag"]' } },
        { role: 'note', when: { has: '[data-test-id="omni-log-item-message"][type="internal"]' } },
        { role: 'note', when: { has: '[aria-label*="via side conversation" i]' } },
        { role: 'customer', when: { has: '[data-test-id="omni-log-item-message"][type="end-user"]' } },
        { role: 'agent', when: { has: '[data-test-id="omni-log-item-message"][type="agent"]' } },
        { role: 'agent', when: { has: '[data-test-id="omni-log-avatar-badge-AgentBadge"]' } },
        { role: 'customer', when: { author: 'customer' } },
      ],
      order: 'by-time',
      more: ['button[data-test-id="convolog-show-more-button"]'],
    },
  },
  composer: {
    editors: [
      { at: '[data-test-id="omnicomposer-rich-text-ckeditor"]', kind: 'rich' },
      { at: '[data-test-id="omnicomposer-plain-text-ckeditor"]', kind: 'plain' },
      { at: '[data-test-id="ticket-rich-text-editor"] .ck-editor__editable', kind: 'rich' },
    ],
    modes: [
      { mode: 'internal', when: { inside: `${PANE}:has(${SWITCHER}[data-channel="internal"])` } },
      { mode: 'internal', when: { inside: '[aria-label="Internal note composer"]' } },
      { mode: 'public', when: { inside: `${PANE}:has(${SWITCHER}[data-channel]:not([data-channel=""]))` } },
      { mode: 'public', when: { inside: '[aria-label="Public reply composer"]' } },
    ],
  },
} as const satisfies Site;
