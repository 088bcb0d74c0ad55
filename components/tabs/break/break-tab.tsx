import { runBreak } from '@/lib/panel/run-break';
import { readBreakTimer } from '@/lib/store/break-timer';
import { Button } from '../../ui/button';
import { formatClock } from '../../ui/format-duration';
import { useLive } from '../../use-live';
import { useNow } from '../../use-now';
import { BreakLengths } from './break-lengths';
import { Breath } from './breath';

/** The agent's own pauses. Postponing and skipping are always possible and are never counted. */
export function BreakTab() {
  const timer = useLive(readBreakTimer, []);
  const now = useNow(1_000);
  if (!timer) return <section aria-busy="true" aria-label="Break" />;
  const left = timer.until === null ? 0 : timer.until - now;
  switch (timer.phase) {
    case 'off':
      return (
        <section className="break" aria-label="Break">
          <p>A short break keeps the next reply kind. The timer runs on while the panel is closed.</p>
          <BreakLengths timer={timer} />
          <Button look="primary" onClick={() => void runBreak({ type: 'start' })}>
            Start the timer
          </Button>
        </section>
      );
    case 'working':
      return (
        <section className="break" aria-label="Break">
          <p>Next break in</p>
          <span className="clock" role="timer">
            {formatClock(left)}
          </span>
          <div className="row">
            <Button look="primary" onClick={() => void runBreak({ type: 'take' })}>
              Take it now
            </Button>
            <Button onClick={() => void runBreak({ type: 'postpone', minutes: 5 })}>
              Five minutes later
            </Button>
            <Button onClick={() => void runBreak({ type: 'stop' })}>Turn off</Button>
          </div>
          <BreakLengths timer={timer} />
        </section>
      );
    case 'due':
      return (
        <section className="break" aria-label="Break">
          <h2>Time for a break</h2>
          <p>Your notes and steps stay as they are.</p>
          <div className="row">
            <Button look="primary" onClick={() => void runBreak({ type: 'take' })}>
              Start the break
            </Button>
            <Button onClick={() => void runBreak({ type: 'postpone', minutes: 5 })}>In five minutes</Button>
            <Button onClick={() => void runBreak({ type: 'skip' })}>Skip this one</Button>
          </div>
        </section>
      );
    case 'resting':
      return (
        <section className="break" aria-label="Break">
          <Breath />
          <span className="clock" role="timer">
            {formatClock(left)}
          </span>
          <p>Your notes and steps stay as they are.</p>
          <div className="row">
            <Button look="primary" onClick={() => void runBreak({ type: 'skip' })}>
              Back now
            </Button>
            <Button onClick={() => void runBreak({ type: 'postpone', minutes: 2 })}>Two more minutes</Button>
          </div>
        </section>
      );
  }
}
