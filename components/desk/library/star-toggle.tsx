import { Star } from 'lucide-react';
import { starPhrase } from '@/lib/store/phrase-uses';
import { useDesk } from '../use-desk';

/** Marks a phrase as one that the agent likes to use. */
export function StarToggle({ id, name }: { id: string; name: string }) {
  const isStarred = useDesk((state) => state.uses.get(id)?.isStarred ?? false);
  return (
    <button
      type="button"
      className="button star-toggle"
      aria-pressed={isStarred}
      aria-label={`Star ${name}`}
      title={isStarred ? 'Starred: suggested rather' : 'Star: suggest it rather'}
      onClick={() => void starPhrase(id, !isStarred)}
    >
      <Star size={14} aria-hidden />
    </button>
  );
}
