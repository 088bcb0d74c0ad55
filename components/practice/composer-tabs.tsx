import { type KeyboardEvent, useRef } from 'react';
import type { ComposerMode } from './thread';

const tabs: readonly { mode: ComposerMode; label: string }[] = [
  { mode: 'public', label: 'Public reply' },
  { mode: 'internal', label: 'Internal note' },
];

/** Who will read it. One Tab stop; the arrow keys switch. `controls` is the id of the tab panel. */
export function ComposerTabs(props: {
  mode: ComposerMode;
  controls: string;
  onChoose: (mode: ComposerMode) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const other = tabs.find(({ mode }) => mode !== props.mode);
    if (!other) return;
    props.onChoose(other.mode);
    list.current?.querySelector<HTMLElement>(`[data-tab="${other.mode}"]`)?.focus();
  };
  return (
    <div className="composer-tabs" role="tablist" aria-label="Who reads it" ref={list} onKeyDown={onKeyDown}>
      {tabs.map(({ mode, label }) => (
        <button
          key={mode}
          type="button"
          role="tab"
          id={`${props.controls}-${mode}`}
          data-tab={mode}
          aria-selected={mode === props.mode}
          aria-controls={props.controls}
          tabIndex={mode === props.mode ? 0 : -1}
          onClick={() => props.onChoose(mode)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
