import { useState } from 'react';
import type { Call } from '@/lib/model/record';
import { finishCall, nameCall } from '@/lib/panel/run-call';
import { Button } from '../ui/button';
import { formatClock } from '../ui/format-duration';
import { useNow } from '../use-now';

/** A call has no page: a name, a running clock, and a way to end it. */
export function CallHeader({ call }: { call: Call }) {
  const now = useNow(1_000);
  const [title, setTitle] = useState(call.title);
  return (
    <header className="panel-header">
      <div className="who">
        <h1>Call</h1>
        <span className="waiting" role="timer">
          {formatClock(now - Date.parse(call.startedAt))}
        </span>
        <span className="coverage">
          <Button onClick={() => void finishCall()}>End call</Button>
        </span>
      </div>
      <label>
        <span className="visually-hidden">Who is calling</span>
        <input
          className="field"
          placeholder="Who is calling?"
          maxLength={200}
          value={title}
          onChange={(event) => {
            setTitle(event.target.value);
            void nameCall(event.target.value);
          }}
        />
      </label>
    </header>
  );
}
