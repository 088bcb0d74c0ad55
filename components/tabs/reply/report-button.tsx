import { useState } from 'react';
import { copyReport } from '@/lib/panel/copy-report';
import type { Place } from '@/lib/panel/panel-state';
import { Button } from '../../ui/button';

/** For whoever looks after the rules of this site: what was missing, without a word of any message. */
export function ReportButton({ place }: { place: Extract<Place, { status: 'unreadable' }> }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <>
      <Button onClick={() => void copyReport(place).then(setCopied)}>Copy report</Button>
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
