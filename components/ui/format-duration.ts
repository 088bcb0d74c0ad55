const MINUTE = 60_000;

/** “2 h 14 min”, “3 days 4 h”, “under a minute”: as long as it needs to be and no longer. `ms` below zero counts as zero. */
export function formatDuration(ms: number): string {
  const minutes = Math.floor(Math.max(0, ms) / MINUTE);
  if (minutes < 1) return 'under a minute';
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const rest = minutes % 60;
  if (days > 0) return join(`${days} ${days === 1 ? 'day' : 'days'}`, hours && `${hours} h`);
  if (hours > 0) return join(`${hours} h`, rest && `${rest} min`);
  return `${rest} min`;
}

/** “4:12” for a running clock, “1:04:12” from an hour on. */
export function formatClock(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const hours = Math.floor(seconds / 3600);
  const pad = (n: number) => String(n).padStart(2, '0');
  const minutes = Math.floor((seconds % 3600) / 60);
  return `${hours > 0 ? `${hours}:${pad(minutes)}` : minutes}:${pad(seconds % 60)}`;
}

function join(first: string, second: string | 0): string {
  return second ? `${first} ${second}` : first;
}
