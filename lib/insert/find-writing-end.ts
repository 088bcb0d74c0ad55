/**
 * Where an agent's own words end in a plain draft: before the signature and the quoted message, and before the blank
 * lines that lead to them. The length of the draft when there is neither.
 */
export function findWritingEnd(draft: string): number {
  const lines = draft.split('\n');
  const kept = lines.findIndex(isKeptLine);
  return kept === -1 ? draft.length : lines.slice(0, kept).join('\n').trimEnd().length;
}

/** True for the first line of a signature (`-- `), of a quote, or of the line that names who is quoted. */
export function isKeptLine(line: string): boolean {
  return /^(-- ?|[-_]{5,}.*|>.*|(On|Am|Le|El|Il|Op|Em)\b.{10,200}:)$/.test(line.split('\n')[0] ?? '');
}
