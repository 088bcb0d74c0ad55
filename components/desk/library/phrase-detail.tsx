import { Notice } from '../../ui/notice';
import { useDesk } from '../use-desk';
import { BuiltInPhrase } from './built-in-phrase';
import { PhraseForm } from './phrase-form';

/** The phrase at hand: to write in when it is one's own, to read when it is built in. */
export function PhraseDetail({ onLeave }: { onLeave: () => void }) {
  const chosen = useDesk((state) => state.chosen);
  const kept = useDesk((state) => state.own.find(({ id }) => id === chosen) ?? null);
  const draft = useDesk((state) => (chosen === null ? null : (state.drafts[chosen]?.draft ?? null)));
  const builtIn = useDesk((state) => state.builtIn.find(({ phrase }) => phrase.id === chosen)?.phrase);
  const isDeleted = useDesk((state) => state.place.kind === 'deleted');
  if (chosen !== null && (draft || kept))
    return <PhraseForm key={chosen} id={chosen} kept={kept} draft={draft} onLeave={onLeave} />;
  if (builtIn) return <BuiltInPhrase key={builtIn.id} phrase={builtIn} />;
  if (isDeleted)
    return (
      <Notice title="Deleted phrases">
        They stay until you delete them for good. Restored, they are where they were, with their shortcut.
      </Notice>
    );
  return (
    <Notice title="No phrase chosen">
      Choose one in the list, with the arrow keys or a click. Enter goes to its text.
    </Notice>
  );
}
