import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { pointAtBox } from '@/lib/panel/choose-box';
import type { PlacedChoice } from '@/lib/panel/offer-choices';
import { usePanel } from '../use-panel';
import { moveMark } from './move-mark';

const LIST = 'places';

/** The boxes of the page that the phrase could go to, where the agent has been in none. The marked one shows itself. */
export function ListPlaces() {
  const choices = usePanel((state) => state.choices);
  const [marked, setMarked] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const choice = choices[marked];
  useEffect(() => list.current?.focus(), []);
  useEffect(() => {
    if (choice) void pointAtBox(choice);
  }, [choice]);

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = moveMark(event.key, marked, choices.length);
    const chosen = event.key === 'Enter' && !event.repeat ? choice : choices[Number(event.key) - 1];
    if (to === null && !chosen) return;
    event.preventDefault();
    if (to !== null) setMarked(to);
    else if (chosen) void choose(chosen);
  };
  return (
    <div className="palette-results palette-places">
      <h2 id="choose-place">Where should it go?</h2>
      <div
        ref={list}
        id={LIST}
        role="listbox"
        aria-labelledby="choose-place"
        aria-activedescendant={choice && `${LIST}-${marked}`}
        tabIndex={0}
        onKeyDown={press}
      >
        {choices.map((one, index) => (
          <div
            key={`${one.frameId}:${one.id}`}
            id={`${LIST}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === marked}
            className="palette-item"
            onPointerMove={() => index !== marked && setMarked(index)}
            onMouseDown={(event) => event.preventDefault()}
            onPointerUp={({ button }) => button === 0 && void choose(one)}
          >
            <span className="palette-text">{one.label}</span>
            <kbd>{index + 1}</kbd>
          </div>
        ))}
      </div>
    </div>
  );
}

async function choose(choice: PlacedChoice): Promise<void> {
  const { choosePlace } = await import('@/lib/palette/choose-place');
  await choosePlace(choice);
}
