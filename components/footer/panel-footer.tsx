import { readBreakTimer } from '@/lib/store/break-timer';
import { formatDuration } from '../ui/format-duration';
import { useLive } from '../use-live';
import { useNow } from '../use-now';
import { usePanel } from '../use-panel';

/** What is under way: the next break, and who will see what is written. */
export function PanelFooter() {
  const timer = useLive(readBreakTimer, []);
  const now = useNow(15_000);
  const composer = usePanel((state) => state.composer);
  return (
    <footer className="panel-footer">
      <span>{timer ? breakWords(timer, now) : ''}</span>
      <span>
        {composer ? (
          composer.mode === 'internal' ? (
            <>
              Writing: <strong>internal note</strong>
            </>
          ) : (
            <>
              Replying: <strong>{composer.mode === 'public' ? 'public' : 'not sure who sees it'}</strong>
            </>
          )
        ) : (
          'No reply box open'
        )}
      </span>
    </footer>
  );
}

function breakWords({ phase, until }: { phase: string; until: number | null }, now: number): string {
  if (phase === 'due') return 'Time for a break';
  if (phase === 'resting') return 'On a break';
  return phase === 'working' && until !== null ? `Break in ${formatDuration(until - now)}` : '';
}
