import type { Conversation } from '@/lib/model/conversation';
import { copyReport } from '@/lib/panel/copy-report';
import { personKey } from '@/lib/panel/correct-roles';
import { sayWho } from '@/lib/panel/know-people';
import { showMoreMessages } from '@/lib/panel/show-more';
import { manageProfiles, startTeaching } from '@/lib/panel/teach-page';
import { Button } from '../ui/button';
import { ReportButton } from '../ui/report-button';
import { usePanel } from '../use-panel';
import { coverageSentence } from './coverage-words';

/** How the conversation was read, and who is who in it: one click puts a role right, for this site from now on. */
export function ReadingDetails({ conversation }: { conversation: Conversation }) {
  const known = usePanel((state) => state.people);
  const canTeach = usePanel((state) => state.given === null && Boolean(state.tab?.origin));
  return (
    <div className="reading-details" id="reading-details">
      <p>{coverageSentence(conversation)}</p>
      {conversation.coverage.complete ? null : (
        <Button onClick={() => void showMoreMessages()}>Show them in the page</Button>
      )}
      <ul>
        {peopleOf(conversation).map(({ key, name, role }) => {
          const isSaid = known.some(({ person }) => person === key);
          const other = role === 'agent' ? 'customer' : 'agent';
          return (
            <li key={key}>
              <span>
                {name}{' '}
                <small>{role === 'agent' ? 'our side' : role === 'customer' ? 'customer' : 'not sure'}</small>
              </span>
              <Button
                look="quiet"
                aria-label={`${name}: ${other === 'agent' ? 'this is our side' : 'this is the customer'}`}
                onClick={() => void sayWho(conversation.site, key, other)}
              >
                {other === 'agent' ? 'This is our side' : 'This is the customer'}
              </Button>
              {isSaid ? (
                <Button
                  look="quiet"
                  aria-label={`${name}: take back`}
                  onClick={() => void sayWho(conversation.site, key, null)}
                >
                  Take back
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
      {conversation.coverage.by === 'given' ? null : (
        <div className="row">
          <ReportButton
            copy={() =>
              copyReport({
                site: conversation.site,
                messages: conversation.messages.length,
                coverage: conversation.coverage,
              })
            }
          />
        </div>
      )}
      {canTeach ? (
        <div className="row">
          <Button look="quiet" onClick={startTeaching}>
            Teach this page
          </Button>
          <Button look="quiet" onClick={manageProfiles}>
            Taught sites
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function peopleOf({ messages }: Conversation) {
  const people = new Map<string, { key: string; name: string; role: string }>();
  for (const message of messages) {
    const key = personKey(message);
    if (key === '' || message.role === 'note' || people.has(key)) continue;
    people.set(key, { key, name: message.author || message.email || '', role: message.role });
  }
  return [...people.values()].slice(0, 12);
}
