/**
 * The practice inbox: a small invented helpdesk to rehearse in.
 * In: scenarios and what the agent does. Out: a page with the markup that lib/sites/practice.ts reads.
 * It must not reach the panel, the store or the browser's API: to the rest of the product it is a site like any other.
 */
import { useReducer } from 'react';
import type { Scenario } from '@/lib/model/scenario';
import { agents } from '@/lib/scenarios/agents';
import { AnswerTimer } from './answer-timer';
import { ConversationList } from './conversation-list';
import { ConversationPane } from './conversation-pane';
import { changeInbox, openInbox } from './inbox-state';
import './practice-inbox.css';
import { conversationFromHash, useHashConversation } from './use-hash-conversation';
import { useMinute } from './use-minute';

/** The whole page. The conversation in the address (`#double-charge`) is the open one. */
export function PracticeInbox({ scenarios }: { scenarios: readonly Scenario[] }) {
  const [inbox, change] = useReducer(changeInbox, scenarios, (all) =>
    openInbox(all, conversationFromHash(all), Date.now()),
  );
  const now = useMinute();
  useHashConversation(inbox.threads, (id) => change({ type: 'open', id }));
  const open = inbox.threads.find((thread) => thread.scenario.id === inbox.openId);

  return (
    <main className="practice" data-evenkeel-practice="">
      <header className="practice-bar">
        <p className="practice-brand">
          Practice inbox{' '}
          <span className="practice-tagline">Invented customers. Nothing you send leaves this page.</span>
        </p>
        <p className="practice-self">
          <span className="visually-hidden">Signed in as </span>
          <span data-agent-self="" data-email={agents.self.email}>
            {agents.self.name}
          </span>
        </p>
      </header>
      <ConversationList threads={inbox.threads} openId={inbox.openId} now={now} />
      {open && (
        <ConversationPane
          key={open.scenario.id}
          thread={open}
          composer={inbox.composer}
          now={now}
          change={change}
        />
      )}
      {inbox.threads
        .filter((thread) => thread.unanswered.length > 0)
        .map(({ scenario, unanswered }) => (
          // A second reply before the answer makes the customer read on: the key starts the wait afresh.
          <AnswerTimer
            key={`${scenario.id}-${unanswered.length}`}
            id={scenario.id}
            replies={unanswered}
            change={change}
          />
        ))}
    </main>
  );
}
