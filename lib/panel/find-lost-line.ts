/** Longest piece that is quoted to the agent, in characters. */
const LONGEST = 80;

/**
 * The first line of `text` that `content` does not hold, spaces aside, shortened for quoting; null when every line is there
 * and only breaks or order differ.
 */
export function findLostLine(text: string, content: string): string | null {
  const held = squeeze(content);
  const lost = text.split('\n').find((line) => line.trim() !== '' && !held.includes(squeeze(line)));
  if (lost === undefined) return null;
  return lost.length > LONGEST ? `${lost.slice(0, LONGEST)}…` : lost;
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}
