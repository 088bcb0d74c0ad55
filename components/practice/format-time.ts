const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });

/** "Today, 14:05", "Yesterday, 09:30" or "Mon 3 May, 14:05", in the agent's own time zone. Epoch milliseconds in. */
export function formatTime(at: number, now: number): string {
  return `${formatDay(at, now)}, ${clock.format(at)}`;
}

/** "now", "12 min", "5 h" or "3 d": how long ago, in whole units, rounded down. Epoch milliseconds in. */
export function formatAgo(at: number, now: number): string {
  const minutes = Math.floor((now - at) / 60_000);
  if (minutes < 1) return 'now';
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 24 * 60) return `${Math.floor(minutes / 60)} h`;
  return `${Math.floor(minutes / (24 * 60))} d`;
}

function formatDay(at: number, now: number): string {
  const yesterday = new Date(now);
  yesterday.setDate(yesterday.getDate() - 1);
  const written = new Date(at).toDateString();
  if (written === new Date(now).toDateString()) return 'Today';
  if (written === yesterday.toDateString()) return 'Yesterday';
  return day.format(at);
}
