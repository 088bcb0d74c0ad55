import { useState } from 'react';
import { Button } from './button';

/** For whoever looks after the rules of a site: how the reading went, without a word of any message. */
export function ReportButton({ copy }: { copy: () => Promise<boolean> }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <>
      <Button onClick={() => void copy().then(setCopied)}>Copy report</Button>
      <span className="outcome" role="status">
        {copied === null
          ? ''
          : copied
            ? 'Copied, without any message text.'
            : 'The clipboard is not available here.'}
      </span>
    </>
  );
}
