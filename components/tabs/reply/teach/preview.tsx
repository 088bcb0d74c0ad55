import type { Role } from '@/lib/model/conversation';
import type { Missing, Reading } from '@/lib/model/reading';

const roles: Record<Role, string> = {
  customer: 'Customer',
  agent: 'Our side',
  note: 'Internal note',
  unknown: 'Not sure who',
};

const missing: Record<Missing, string> = {
  conversation: 'where the conversation is',
  messages: 'the messages',
  text: 'what they say',
  author: 'who wrote them',
  'one conversation': 'which of several conversations is meant',
};

/** What would be read of the page now. */
export function Preview({ reading }: { reading: Reading }) {
  if (reading.status !== 'ready')
    return (
      <p className="problem" role="status">
        {reading.status === 'unreadable'
          ? `Not found yet: ${reading.missing.map((part) => missing[part]).join(', ')}.`
          : 'No conversation is found with this yet.'}
      </p>
    );
  const { messages, subject } = reading.conversation;
  return (
    <div className="preview">
      <h3>{messages.length === 1 ? 'Reads 1 message' : `Reads ${messages.length} messages`}</h3>
      {subject ? <p className="hint">Subject: {subject}</p> : null}
      <ol>
        {messages.map(({ id, role, author, text }) => (
          <li key={id}>
            <strong>{author || roles[role]}</strong> {author ? <small>{roles[role]}</small> : null}
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}
