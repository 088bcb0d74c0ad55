import type { KeyboardEvent } from 'react';
import { formatAgo } from './format-time';
import type { Thread } from './thread';
import './conversation-list.css';

/** Links to every conversation. Tab reaches each of them, and the arrow keys go from one to the next. */
export function ConversationList(props: { threads: readonly Thread[]; openId: string; now: number }) {
  return (
    <nav className="list" aria-label="Conversations">
      <ul onKeyDown={moveFocus}>
        {props.threads.map((thread) => (
          <li key={thread.scenario.id}>
            <ListLink thread={thread} isOpen={thread.scenario.id === props.openId} now={props.now} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function ListLink({ thread, isOpen, now }: { thread: Thread; isOpen: boolean; now: number }) {
  const { scenario, messages, unread } = thread;
  const last = messages.findLast(({ role }) => role !== 'note');
  return (
    <a className="list-link" href={`#${scenario.id}`} aria-current={isOpen ? 'page' : undefined}>
      <span className="list-top">
        <span className="list-name">{scenario.customer.name}</span>
        {last && <time dateTime={new Date(last.sentAt).toISOString()}>{formatAgo(last.sentAt, now)}</time>}
      </span>
      <span className="list-subject">{scenario.subject}</span>
      <span className="list-state">
        {unread && <b className="list-new">New</b>} {describeState(thread)}
      </span>
    </a>
  );
}

function describeState({ progress, typing, unanswered }: Thread): string {
  if (progress.status === 'over') return progress.outcome === 'settled' ? 'Settled' : 'Left unsettled';
  if (typing) return 'Typing…';
  return unanswered.length > 0 ? 'Waiting for the customer' : 'Waiting for you';
}

function moveFocus(event: KeyboardEvent<HTMLUListElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const links = [...event.currentTarget.querySelectorAll('a')];
  const at = links.findIndex((link) => link.contains(document.activeElement));
  if (!step || at < 0) return;
  event.preventDefault();
  links[at + step]?.focus();
}
