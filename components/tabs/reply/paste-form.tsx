import { useId, useState } from 'react';
import { takePasted } from '@/lib/panel/take-text';
import { Button } from '../../ui/button';

/** A field for a chat export, a mail with its quotes, or lines such as “Dana: where is it?”. */
export function PasteForm({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const id = useId();
  return (
    <form
      className="paste-form"
      onSubmit={(event) => {
        event.preventDefault();
        const taken = takePasted(text);
        setEmpty(taken.status === 'empty');
        if (taken.status === 'used') onClose();
      }}
    >
      <label htmlFor={id}>Chat, mail or “Name: text” lines</label>
      <textarea
        id={id}
        className="field edit-text"
        // The agent asked for the field to write in it.
        ref={(field) => field?.focus()}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setEmpty(false);
        }}
      />
      <p className="outcome amber" role="status">
        {isEmpty ? 'There are no words in it yet.' : ''}
      </p>
      <div className="row">
        <Button look="primary" submits>
          Use this text
        </Button>
        <Button onClick={onClose}>Back</Button>
      </div>
    </form>
  );
}
