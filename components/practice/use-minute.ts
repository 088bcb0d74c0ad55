import { useEffect, useState } from 'react';

/** The time in epoch milliseconds, renewed every half minute: often enough for clocks that count minutes. */
export function useMinute(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
