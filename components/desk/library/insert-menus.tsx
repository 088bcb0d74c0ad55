import { useState } from 'react';
import { placeholders } from '@/lib/suggest/placeholders';
import { Button } from '../../ui/button';
import { IncludePicker } from './include-picker';

/** What can be put into a text: a blank that the conversation fills, or another phrase. */
export function InsertMenus({ id, onInsert }: { id: string; onInsert: (words: string) => void }) {
  const [open, setOpen] = useState<'none' | 'placeholder' | 'phrase'>('none');
  const toggle = (which: 'placeholder' | 'phrase') => setOpen(open === which ? 'none' : which);
  return (
    <div className="insert-menus">
      <div className="row">
        <Button aria-expanded={open === 'placeholder'} onClick={() => toggle('placeholder')}>
          Insert a placeholder
        </Button>
        <Button aria-expanded={open === 'phrase'} onClick={() => toggle('phrase')}>
          Insert another phrase
        </Button>
      </div>
      {open === 'placeholder' ? (
        <fieldset className="row card" aria-label="Placeholders">
          {Object.entries(placeholders).map(([name, label]) => (
            <button
              key={name}
              type="button"
              className="chip"
              title={`{{ ${name} }}`}
              onClick={() => onInsert(`{{ ${name} }}`)}
            >
              {label}
            </button>
          ))}
          <p className="hint">
            Any name of your own will do too, as in {'{{ room_number }}'}: you are asked for it before it goes
            in.
          </p>
        </fieldset>
      ) : null}
      {open === 'phrase' ? (
        <IncludePicker
          id={id}
          onPick={(picked) => {
            setOpen('none');
            onInsert(`{% include '${picked}' %}`);
          }}
        />
      ) : null}
    </div>
  );
}
