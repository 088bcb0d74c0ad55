export const OFFSET = 0x811c9dc5;
export const PRIME = 0x01000193;

/** A number for a text; the same text of another kind gets another. */
export function hashText(text: string, kind: number): number {
  let hash = OFFSET ^ kind;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash;
}
