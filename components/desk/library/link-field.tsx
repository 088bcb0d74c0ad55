import { useState } from 'react';
import { Button } from '../../ui/button';
import { focusShown } from '../focus-shown';

/** The only addresses that go out. */
const SAFE = /^(?:https?:\/\/|mailto:)\S+$/iu;

/** Where a link leads; empty takes it away. */
export function LinkField({ href, onLink }: { href: string; onLink: (href: string) => void }) {
  const [typed, setTyped] = useState(href);
  const [isWrong, setWrong] = useState(false);
  const link = () => {
    const address = completed(typed.trim());
    if (address === '' || SAFE.test(address)) onLink(address);
    else setWrong(true);
  };
  return (
    <div className="row link-field">
      <input
        className="field"
        aria-label="Address of the link"
        aria-invalid={isWrong || undefined}
        placeholder="https://"
        ref={focusShown}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
          // The form around it would be sent.
          event.preventDefault();
          link();
        }}
      />
      <Button onClick={link}>{typed.trim() === '' ? 'Remove link' : 'Set link'}</Button>
      <p className="problem" role="status">
        {isWrong ? 'A link begins with https:// or mailto: and has no blanks.' : ''}
      </p>
    </div>
  );
}

/** `example.com` and `help@example.com` are meant as addresses too. */
function completed(typed: string): string {
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u.test(typed)) return `mailto:${typed}`;
  return /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/u.test(typed) ? `https://${typed}` : typed;
}
