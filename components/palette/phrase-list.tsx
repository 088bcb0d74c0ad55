import { useEffect, useRef } from 'react';
import type { Suggestion, SuggestionPart } from '@/lib/model/suggestion';
import { paletteState } from '@/lib/palette/palette-state';
import { labelOf } from '@/lib/suggest/placeholders';
import { usePanel } from '../use-panel';
import { usePalette } from './use-palette';

/** What was found, the marked one in view. */
export function PhraseList({ id, onChoose }: { id: string; onChoose: (suggestion: Suggestion) => void }) {
  const items = usePalette((state) => state.items);
  const marked = usePalette((state) => state.marked);
  const query = usePalette((state) => state.query);
  const trigger = usePanel((state) => state.settings.shortcutTrigger);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[marked]?.scrollIntoView?.({ block: 'nearest' });
  }, [marked]);
  return (
    <div className="palette-results">
      {items?.length === 0 ? (
        <p className="palette-nothing">
          {query.trim() ? `No phrase has “${query.trim()}”. Try another word.` : 'There are no phrases here.'}
        </p>
      ) : null}
      <div ref={list} id={id} role="listbox" aria-label="Phrases">
        {items?.map(({ suggestion, shortcut }, index) => (
          <div
            key={suggestion.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === marked}
            className="palette-item"
            onPointerMove={() => index !== marked && paletteState.setState({ marked: index })}
            // The focus stays in the field.
            onMouseDown={(event) => event.preventDefault()}
            onPointerUp={({ button }) => button === 0 && onChoose(suggestion)}
          >
            <span className="palette-text">{suggestion.parts.map(wordsOf).join('')}</span>
            {suggestion.reason ? <span className="palette-reason">{suggestion.reason}</span> : null}
            {shortcut ? <kbd>{`${trigger}${shortcut}`}</kbd> : null}
          </div>
        ))}
      </div>
    </div>
  );
}

function wordsOf(part: SuggestionPart): string {
  return part.kind === 'gap' ? `‹${labelOf(part.name)}›` : part.text;
}
