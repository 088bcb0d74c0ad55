import { formatTime } from './format-time';
import './message-list.css';
import { RichBody } from './rich-body';
import type { Thread, ThreadMessage } from './thread';

/** What was said, oldest first, and beneath it what the customer is doing now. New messages are announced politely. */
export function MessageList({ thread, now }: { thread: Thread; now: number }) {
  const { messages, typing, because, progress, scenario } = thread;
  return (
    <div className="messages" role="log" aria-label="Messages">
      <ol data-thread="">
        {messages.map((message) => (
          <MessageItem key={message.id} message={message} now={now} />
        ))}
      </ol>
      <p className="messages-typing">{typing && `${scenario.customer.name} is typing…`}</p>
      {because && <p className="messages-because">Why this answer: {because}</p>}
      {progress.status === 'over' && (
        <p className="messages-over">This conversation has come to rest. Start again to try another way.</p>
      )}
      <div key={`${messages.length}-${typing}`} ref={showEnd} />
    </div>
  );
}

/** Renewed with every change, it brings what is new into view without moving the focus: the pane's 0 is its end. */
function showEnd(mark: HTMLDivElement | null) {
  const pane = mark?.closest('section');
  if (pane) pane.scrollTop = 0;
}

const roleWords = { customer: 'Customer', agent: 'Agent', note: 'Internal note' };

function MessageItem({ message, now }: { message: ThreadMessage; now: number }) {
  const { id, role, author, sentAt, text, rich } = message;
  return (
    <li className="message" data-message-id={id} data-role={role}>
      <p className="message-head">
        <span className="message-author" data-author="" data-email={author.email}>
          {author.name}
        </span>{' '}
        <span className="message-role">{roleWords[role]}</span>{' '}
        <time dateTime={new Date(sentAt).toISOString()}>{formatTime(sentAt, now)}</time>
      </p>
      <div className="message-body" data-body="">
        {rich ? <RichBody content={rich} /> : text}
      </div>
    </li>
  );
}
