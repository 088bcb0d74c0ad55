import { useState } from 'react';
import { takeSelection } from '@/lib/panel/take-text';
import { Button } from '../../ui/button';
import { PasteForm } from './paste-form';

/** Where the page cannot be read, or not as meant: the selected text, or a pasted one, becomes the conversation. */
export function OtherText() {
  const [isPasting, setPasting] = useState(false);
  const [words, setWords] = useState('');
  if (isPasting) return <PasteForm onClose={() => setPasting(false)} />;
  const select = async () => {
    const taken = await takeSelection();
    if (taken.status === 'empty') setWords('Nothing is selected in the page. Select the messages first.');
    if (taken.status === 'out-of-reach')
      setWords(
        'The selection is out of reach here. Right-click it and choose “Use the selection in Evenkeel”.',
      );
  };
  return (
    <div className="other-text">
      <div className="row">
        <Button onClick={() => void select()}>Use the selection</Button>
        <Button onClick={() => setPasting(true)}>Paste a transcript</Button>
      </div>
      <p className="outcome amber" role="status">
        {words}
      </p>
    </div>
  );
}
