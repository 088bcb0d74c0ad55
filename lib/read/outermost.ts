/** Those that stand in no other. They come in document order, in which an element comes just before what it holds. */
export function outermost(elements: readonly Element[]): Element[] {
  const outer: Element[] = [];
  for (const element of elements) if (!outer.at(-1)?.contains(element)) outer.push(element);
  return outer;
}
