import type { Analysis } from '@/lib/model/analysis';

/** Smaller moves are noise. */
const NOTICEABLE = 12;
const WINDOW = 3;

/** Where the last three levels are heading, and by how much. */
export function measureTrend(levels: readonly number[]): Pick<Analysis['tension'], 'trend' | 'change'> {
  const recent = levels.slice(-WINDOW);
  const change = (recent.at(-1) ?? 0) - (recent[0] ?? 0);
  if (change >= NOTICEABLE) return { trend: 'rising', change };
  return { trend: change <= -NOTICEABLE ? 'falling' : 'steady', change };
}
