import type { Analysis } from '@/lib/model/analysis';
import type { Conversation } from '@/lib/model/conversation';
import { usePanel } from '../use-panel';
import { CallHeader } from './call-header';
import { HeatLine } from './heat-line';
import { Mood } from './mood';
import { Signs } from './signs';

/** What is going on: who, where, how well it was read, how heated it is, how long they have waited. */
export function PanelHeader() {
  const call = usePanel((state) => state.call);
  const conversation = usePanel((state) => state.conversation);
  const analysis = usePanel((state) => state.analysis);
  const remembered = usePanel((state) => state.remembered);
  if (call) return <CallHeader call={call} />;
  if (!conversation)
    return (
      <header className="panel-header">
        <div className="who">
          <h1>Evenkeel</h1>
        </div>
      </header>
    );
  return (
    <header className="panel-header">
      <div className="who">
        <h1>{conversation.customer.name || conversation.customer.email || 'Customer'}</h1>
        <span className="chip">{place(conversation)}</span>
        <span className="coverage">{coverageWords(conversation, remembered)}</span>
      </div>
      <p className="subject" title={conversation.subject}>
        {conversation.subject}
      </p>
      {analysis ? <Heat conversation={conversation} analysis={analysis} /> : null}
    </header>
  );
}

function Heat({ conversation, analysis }: { conversation: Conversation; analysis: Analysis }) {
  return (
    <>
      <HeatLine messages={conversation.messages} tension={analysis.tension} />
      <Mood analysis={analysis} />
      <Signs analysis={analysis} />
    </>
  );
}

/** The site's short name and the conversation's number, when it has one that people use. */
function place({ site, id }: Conversation): string {
  const number = /^\d{1,12}$/.test(id) ? ` ${id}` : '';
  return `${site.length <= 3 ? site.toUpperCase() : site}${number}`;
}

function coverageWords({ messages, coverage }: Conversation, remembered: boolean): string {
  const read = `${messages.length} read`;
  if (remembered) return `${read} a moment ago`;
  if (!coverage.complete)
    return coverage.hidden === null ? `${read}, more hidden` : `${read}, ${coverage.hidden} hidden`;
  if (coverage.by === 'generic') return `${read}, ${Math.round(coverage.sureness * 100)} % sure`;
  return `${read}, complete`;
}
