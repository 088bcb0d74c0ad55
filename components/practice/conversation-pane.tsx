import type { Dispatch } from 'react';
import { Composer } from './composer';
import './conversation-pane.css';
import type { ComposerKind, InboxAction } from './inbox-state';
import { MessageList } from './message-list';
import type { Thread } from './thread';

/** The open conversation: who it is with, what was said, and where to answer. */
export function ConversationPane(props: {
  thread: Thread;
  composer: ComposerKind;
  now: number;
  change: Dispatch<InboxAction>;
}) {
  const { thread, change } = props;
  const { id, subject, customer } = thread.scenario;
  return (
    <section
      className="pane"
      aria-label="Open conversation"
      data-pane="conversation"
      data-conversation-id={id}
    >
      <div className="pane-content">
        <header className="pane-header">
          <div>
            <h1 data-subject="">{subject}</h1>
            <p className="pane-customer">
              <span data-customer="" data-email={customer.email}>
                {customer.name}
              </span>{' '}
              <span className="pane-email">{customer.email}</span>
            </p>
          </div>
          <button
            type="button"
            className="quiet-button"
            onClick={() => change({ type: 'start-again', id, at: Date.now() })}
          >
            Start again
          </button>
        </header>
        <MessageList thread={thread} now={props.now} />
        <Composer thread={thread} kind={props.composer} change={change} />
      </div>
    </section>
  );
}
