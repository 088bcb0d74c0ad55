import { useState } from 'react';
import type { BreakTimer } from '@/lib/model/record';
import { runBreak } from '@/lib/panel/run-break';

/** How long to work and to rest. A number out of range is kept in the field and said, and the timer stays as it was. */
export function BreakLengths({ timer }: { timer: BreakTimer }) {
  const [work, setWork] = useState(String(timer.workMinutes));
  const [rest, setRest] = useState(String(timer.restMinutes));
  const wrong = !fits(work, 5, 180) || !fits(rest, 1, 60);
  // When the field is left: a number half typed must not move the timer.
  const apply = () => {
    if (!wrong) void runBreak({ type: 'set-lengths', workMinutes: Number(work), restMinutes: Number(rest) });
  };
  return (
    <div>
      <div className="lengths">
        <label htmlFor="work-minutes">Work for</label>
        <input
          id="work-minutes"
          className="field"
          inputMode="numeric"
          aria-invalid={!fits(work, 5, 180)}
          value={work}
          onChange={(event) => setWork(event.target.value)}
          onBlur={apply}
        />
        <span>minutes</span>
        <label htmlFor="rest-minutes">Rest for</label>
        <input
          id="rest-minutes"
          className="field"
          inputMode="numeric"
          aria-invalid={!fits(rest, 1, 60)}
          value={rest}
          onChange={(event) => setRest(event.target.value)}
          onBlur={apply}
        />
        <span>minutes</span>
      </div>
      <p className="outcome amber" role="status">
        {wrong ? 'Work is 5 to 180 minutes, rest 1 to 60.' : ''}
      </p>
    </div>
  );
}

function fits(text: string, least: number, most: number): boolean {
  return /^\d{1,3}$/.test(text.trim()) && Number(text) >= least && Number(text) <= most;
}
