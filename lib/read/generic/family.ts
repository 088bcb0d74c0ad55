/** Blocks of one kind under one roof: perhaps the messages of a conversation. */
export type Family = {
  container: Element;
  items: Element[];
  /** Whether the items have a lasting class in common; siblings of one tag may be anything. */
  named: boolean;
  /** Finds the items from the document. */
  selector: string;
};

/** Some of the blocks, spread over all: enough to learn how they are built. */
export function sampleOf(items: readonly Element[], size = 24): Element[] {
  if (items.length <= size) return [...items];
  return Array.from({ length: size }, (_, index) => items[Math.floor((index * items.length) / size)]).filter(
    (item) => item !== undefined,
  );
}
