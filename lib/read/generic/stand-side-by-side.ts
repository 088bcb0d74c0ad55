/** Whether blocks are columns of the page: messages stand one under the other, also where they lean to both sides. */
export function standSideBySide(items: readonly Element[]): boolean {
  const places = items
    .map((item) => item.getBoundingClientRect())
    .filter(({ width, height }) => width * height > 0);
  const pairs = places.slice(1).map((place, index) => areBeside(places[index] ?? place, place));
  return pairs.length > 0 && pairs.filter(Boolean).length > pairs.length / 2;
}

function areBeside(one: DOMRect, other: DOMRect): boolean {
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  const isApart = one.right <= other.left + 1 || other.right <= one.left + 1;
  return isApart && shared > Math.min(one.height, other.height) / 2;
}
