import { Star } from 'lucide-react';
import { starPhrase } from '@/lib/panel/note-use';
import { usePanel } from '../../use-panel';

/** Marks a phrase as one that the agent likes to use. `what` names it for those who can't see where the star stands. */
export function StarButton({ id, what }: { id: string; what: string }) {
  const isStarred = usePanel((state) => state.uses.some((use) => use.id === id && use.isStarred));
  return (
    <button
      type="button"
      className="star"
      aria-pressed={isStarred}
      aria-label={`Star ${what}`}
      title={isStarred ? 'Starred: suggested rather' : 'Star: suggest it rather'}
      onClick={() => void starPhrase(id, !isStarred)}
    >
      <Star size={14} aria-hidden />
    </button>
  );
}
