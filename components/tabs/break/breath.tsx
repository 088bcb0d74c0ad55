import { useEffect, useState } from 'react';

/** Four seconds in, six out: a slow breath of ten, at the pace of the circle. */
const IN = 4_000;
const OUT = 6_000;

export function Breath() {
  const [inward, setInward] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setInward((now) => !now), inward ? IN : OUT);
    return () => clearTimeout(timer);
  }, [inward]);
  return (
    <div className="breath">
      <span>{inward ? 'breathe in' : 'breathe out'}</span>
    </div>
  );
}
