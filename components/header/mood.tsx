import type { Analysis, TensionPoint } from '@/lib/model/analysis';
import { formatDuration } from '../ui/format-duration';
import { useNow } from '../use-now';
import { emotionWords } from './risk-words';

/**
 * The feeling in a word, only when sure, with the customer's own words; and the waiting clock. While the agent looks at one
 * point of the heat line or at one sign, its words stand here instead.
 */
export function Mood({
  analysis: { tension, waiting },
  point,
  quote,
}: {
  analysis: Analysis;
  point: TensionPoint | null;
  quote: string | null;
}) {
  const now = useNow(15_000);
  const shown = point ?? tension.points.at(-1);
  const words = quote ?? shown?.evidence.map((evidence) => evidence.quote).join(' … ');
  return (
    <div className="mood">
      <span className="mood-words" title={words ? `“${words}”` : undefined}>
        <strong>{point ? levelWord(point.level) : moodWords(tension)}</strong> {words ? <q>{words}</q> : null}
      </span>
      {waiting.since ? (
        <span className="waiting">waiting {formatDuration(now - Date.parse(waiting.since))}</span>
      ) : null}
    </div>
  );
}

/** From these levels on, of 100, a message is called tense. */
const SOME = 30;
const MUCH = 60;

function levelWord(level: number): string {
  if (level >= MUCH) return 'Tense';
  return level >= SOME ? 'Some tension' : 'Calm';
}

function moodWords({ emotion, level, trend }: Analysis['tension']): string {
  if (level === null) return 'No customer message yet';
  const word = emotion ? emotionWords[emotion] : levelWord(level);
  return trend === 'steady' || level < SOME ? word : `${word}, ${trend}`;
}
