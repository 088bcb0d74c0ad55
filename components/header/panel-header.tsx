import { useState } from 'react';
import type { Analysis, TensionPoint } from '@/lib/model/analysis';
import type { Conversation } from '@/lib/model/conversation';
import { putTextAway } from '@/lib/panel/take-text';
import { Button } from '../ui/button';
import { useConversation } from '../use-conversation';
import { usePanel } from '../use-panel';
import { CallHeader } from './call-header';
import { coverageWords } from './coverage-words';
import { HeatLine } from './heat-line';
import { Mood } from './mood';
import { ReadingDetails } from './reading-details';
import { Signs } from './signs';

/** What is going on: who, where, how well it was read, how heated it is, how long they have waited. */
export function PanelHeader() {
  const call = usePanel((state) => state.call);
  const conversation = useConversation();
  if (call) return <CallHeader call={call} />;
  if (conversation) return <ConversationHeader key={conversation.id} conversation={conversation} />;
  return (
    <header className="panel-header">
      <div className="who">
        <h1>Evenkeel</h1>
      </div>
    </header>
  );
}

function ConversationHeader({ conversation }: { conversation: Conversation }) {
  const analysis = usePanel((state) => state.analysis);
  const remembered = usePanel((state) => state.remembered);
  const isGiven = usePanel((state) => state.given !== null);
  const [isOpen, setOpen] = useState(false);
  return (
    <header className="panel-header">
      <div className="who">
        <h1>{conversation.customer.name || conversation.customer.email || 'Customer'}</h1>
        <span className="chip">{place(conversation)}</span>
        <button
          type="button"
          className="coverage"
          aria-expanded={isOpen}
          aria-controls="reading-details"
          onClick={() => setOpen(!isOpen)}
        >
          {coverageWords(conversation, remembered && !isGiven)}
        </button>
      </div>
      {isGiven ? (
        <Button look="quiet" onClick={putTextAway}>
          Put this text away
        </Button>
      ) : (
        <p className="subject" title={conversation.subject}>
          {conversation.subject}
        </p>
      )}
      {isOpen ? <ReadingDetails conversation={conversation} /> : null}
      {analysis ? <Heat conversation={conversation} analysis={analysis} /> : null}
    </header>
  );
}

function Heat({ conversation, analysis }: { conversation: Conversation; analysis: Analysis }) {
  const [point, setPoint] = useState<TensionPoint | null>(null);
  const [quote, setQuote] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <HeatLine messages={conversation.messages} tension={analysis.tension} onPoint={setPoint} />
      <Mood analysis={analysis} point={point} quote={quote} />
      <Signs analysis={analysis} isOpen={isOpen} onOpen={() => setOpen(true)} onQuote={setQuote} />
    </>
  );
}

const given: Record<string, string> = { paste: 'pasted', selection: 'selected' };

/** The site's short name and the conversation's number, when it has one that people use. */
function place({ site, id }: Conversation): string {
  const number = /^\d{1,12}$/.test(id) ? ` ${id}` : '';
  return given[site] ?? `${site.length <= 3 ? site.toUpperCase() : site}${number}`;
}
