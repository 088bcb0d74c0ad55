/** How far Page Up and Page Down go. */
const PAGE = 5;

/** Where a key moves the mark to in a list of `count` rows; null for keys that don't move it. */
export function moveMark(key: string, marked: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (marked + 1) % count;
  if (key === 'ArrowUp') return (marked - 1 + count) % count;
  if (key === 'PageDown') return Math.min(marked + PAGE, count - 1);
  if (key === 'PageUp') return Math.max(marked - PAGE, 0);
  return null;
}
