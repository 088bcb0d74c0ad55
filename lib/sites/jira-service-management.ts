import type { Site } from './vocabulary';

const KEY = '[A-Z][A-Z0-9_]+-\\d+';
const DESCRIPTION = '[data-testid="issue.views.field.rich-text.description"]';
const COMMENT = '[data-testid^="comment-base-item-"]';
const REPORTER = '[data-testid="issue.views.field.user.reporter"]';

/** Jira Service Management. The request itself is no comment; whoever reported it is the customer. */
export const jiraServiceManagement = {
  id: 'jira-service-management',
  name: 'Jira Service Management',
  confidence: 'sourced',
  verified: null,
  channel: 'email',
  match: { hosts: ['*.atlassian.net'] },
  conversation: {
    place: { url: `/browse/${KEY}|/queues/[^?]*/${KEY}|[?&]selectedIssue=${KEY}` },
    id: [
      { url: `[?&]selectedIssue=(${KEY})` },
      { url: `/browse/(${KEY})` },
      { url: `/queues/[^?]*/(${KEY})` },
    ],
    root: ['body:has([data-testid="issue.activity.comments-list"])', `body:has(${DESCRIPTION})`],
    subject: [{ text: '[data-testid="issue.views.issue-base.foundation.summary.heading"]' }],
    customer: {
      name: [{ text: '[data-testid="issue.views.field.user.reporter.name.wrapper"]' }, { text: REPORTER }],
    },
    agent: { name: [] },
    messages: {
      item: [`${DESCRIPTION}, ${COMMENT}`],
      id: [
        { attribute: { at: ':scope', name: 'data-testid' }, match: '^comment-base-item-(.+)$' },
        { attribute: { at: ':scope', name: 'data-testid' } },
      ],
      author: [
        { text: '[data-testid$="-header"] a' },
        { text: '[data-testid$="-header"] [role="img"] + span' },
      ],
      time: [
        { attribute: { at: '[data-testid="issue-timestamp.relative-time"] time', name: 'datetime' } },
        { text: '[data-testid="issue-timestamp.relative-time"]' },
      ],
      body: [
        '[data-testid^="issue-comment-base.ui.comment.ak-comment."][data-testid$="-body"]',
        '.ak-renderer-document',
        ':scope',
      ],
      strip: ['[data-testid$="-header"]', '[data-testid$="-footer"]'],
      roles: [
        {
          role: 'note',
          when: { has: '[data-testid="issue-comment-base.ui.comment.custom-comment.restricted-to"]' },
        },
        { role: 'customer', when: { is: DESCRIPTION } },
        { role: 'customer', when: { author: 'customer' } },
        { role: 'agent', when: { is: COMMENT, present: REPORTER } },
      ],
      order: 'by-time',
      more: ['[data-testid="issue.activity.common.component.load-more-button.loading-button"]'],
    },
  },
  composer: {
    editors: [
      { at: '[data-testid="issue.activity.comments-list"] ~ * #ak-editor-textarea', kind: 'rich' },
      { at: '#ak-editor-textarea', kind: 'rich' },
    ],
    modes: [
      {
        mode: 'internal',
        when: {
          present:
            '[data-testid="issue-comment-base.ui.comment.comment-visibility.comment-visibility-wrapper"]',
        },
      },
    ],
    openedBy: ['[data-testid="canned-comments.common.ui.comment-text-area-placeholder.textarea"]'],
  },
} as const satisfies Site;
