import { useMemo } from 'react';
import { deskState } from '@/lib/desk/desk-state';
import { shownItems } from '@/lib/desk/shown-items';
import { useDesk } from '../use-desk';

/** More tags than this are found by searching. */
const MOST = 24;

/** The tags of the phrases at hand; a phrase has to have all that are pressed. */
export function TagFilter() {
  const { own, uses, builtIn, place, tags } = useDesk((state) => state);
  const counts = useMemo(() => {
    const found = new Map<string, number>();
    for (const { phrase } of shownItems({ own, uses, builtIn, place, tags, query: '' }))
      for (const tag of phrase.tags) found.set(tag, (found.get(tag) ?? 0) + 1);
    return [...found].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).slice(0, MOST);
  }, [own, uses, builtIn, place, tags]);
  const shown = [
    ...tags.filter((tag) => !counts.some(([name]) => name === tag)),
    ...counts.map(([name]) => name),
  ];
  if (shown.length === 0) return null;
  return (
    <fieldset className="tag-filter">
      <legend>Tags</legend>
      {shown.map((tag) => {
        const isPressed = tags.includes(tag);
        return (
          <button
            key={tag}
            type="button"
            className="chip"
            aria-pressed={isPressed}
            onClick={() =>
              deskState.setState({ tags: isPressed ? tags.filter((one) => one !== tag) : [...tags, tag] })
            }
          >
            {tag}
          </button>
        );
      })}
    </fieldset>
  );
}
