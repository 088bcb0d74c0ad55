import type { SkippedPhrase } from '@/lib/import/import-preview';

const MOST = 200;

/** What can't come in, and why. */
export function SkippedList({ skipped }: { skipped: readonly SkippedPhrase[] }) {
  if (skipped.length === 0) return null;
  return (
    <details className="more">
      <summary>
        What can’t come in <small>{skipped.length}</small>
      </summary>
      <ul className="skipped">
        {skipped.slice(0, MOST).map(({ what, reason }, at) => {
          // Two can be alike in all but their place in the file.
          const key = `${at}`;
          return (
            <li key={key}>
              {what || 'Without a name'}: {reason}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
