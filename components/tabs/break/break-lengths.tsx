import { useState } from 'react';
import type { BreakTimer } from '@/lib/model/record';
import { runBreak } from '@/lib/panel/run-break';
import { MinutesField } from './minutes-field';

/** How long to work and to rest. A number out of range is kept in the field and said, and the timer stays as it was. */
export function BreakLengths({ timer }: { timer: BreakTimer }) {
  const [work, setWork] = useState(String(timer.workMinutes));
  const [rest, setRest] = useState(String(timer.restMinutes));
  const workFits = fits(work, 5, 180);
  const restFits = fits(rest, 1, 60);
  const apply = () => {
    if (workFits && restFits)
      void runBreak({ type: 'set-lengths', workMinutes: Number(work), restMinutes: Number(rest) });
  };
  return (
    <div>
      <div className="lengths">
        <MinutesField label="Work for" value={work} fits={workFits} onChange={setWork} onLeave={apply} />
        <MinutesField label="Rest for" value={rest} fits={restFits} onChange={setRest} onLeave={apply} />
      </div>
      <p className="outcome amber" role="status">
        {workFits && restFits ? '' : 'Work is 5 to 180 minutes, rest 1 to 60.'}
      </p>
    </div>
  );
}

function fits(text: string, least: number, most: number): boolean {
  return /^\d{1,3}$/.test(text.trim()) && Number(text) >= least && Number(text) <= most;
}
