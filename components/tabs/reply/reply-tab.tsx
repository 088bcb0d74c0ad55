import { holdSuggestions, releaseSuggestions, takeWaitingSuggestions } from '@/lib/panel/hold-suggestions';
import { dropWholeReply, offerWholeReply } from '@/lib/panel/offer-whole-reply';
import { showDesk } from '@/lib/panel/show-desk';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { usePanel } from '../../use-panel';
import { useTeaching } from '../../use-teaching';
import { ChoosePlace } from './choose-place';
import { Options } from './options';
import { PlaceNotice } from './place-notice';
import { ScriptGauge } from './script-gauge';
import { stepWords } from './step-words';
import { SuggestionCard } from './suggestion-card';
import { TeachView } from './teach/teach-view';
import { TheySaid } from './they-said';

/** What to say next. */
export function ReplyTab() {
  const teaching = useTeaching();
  const place = usePanel((state) => state.place);
  const call = usePanel((state) => state.call);
  const given = usePanel((state) => state.given);
  const suggestions = usePanel((state) => state.suggestions);
  const isStuck = usePanel((state) => state.isStuck);
  const waiting = usePanel((state) => state.waitingSuggestions);
  const whole = usePanel((state) => state.wholeReply);
  if (teaching.status !== 'off') return <TeachView state={teaching} />;
  if (!call && !given && place.status !== 'ready') return <PlaceNotice place={place} />;
  if (isStuck)
    return (
      <Notice title="No suggestions for this conversation">
        Something in it could not be understood. Notes, steps and breaks work as ever.
      </Notice>
    );
  const [first] = suggestions;
  return (
    <section aria-label="Suggestions">
      <div className="section-title">
        <h2>{whole ? 'A whole reply' : first ? `Next: ${stepWords[first.step]}` : 'Looking for words…'}</h2>
        {waiting && !whole ? (
          <Button look="quiet" onClick={takeWaitingSuggestions}>
            Refresh
          </Button>
        ) : null}
        {whole ? (
          <Button look="quiet" onClick={dropWholeReply}>
            Back to suggestions
          </Button>
        ) : first ? (
          <Button look="quiet" onClick={() => void offerWholeReply()}>
            Whole reply
          </Button>
        ) : null}
      </div>
      <ChoosePlace />
      <ol
        className="cards"
        onPointerEnter={holdSuggestions}
        onPointerLeave={releaseSuggestions}
        onFocus={holdSuggestions}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) releaseSuggestions();
        }}
      >
        {(whole ? [whole] : suggestions).map((suggestion, index) => (
          <SuggestionCard key={suggestion.id} suggestion={suggestion} number={index + 1} />
        ))}
      </ol>
      <ScriptGauge />
      <TheySaid />
      <Options />
      <Button look="quiet" onClick={() => void showDesk()}>
        Your phrases
      </Button>
    </section>
  );
}
