/** Text as HTML that shows exactly those characters. Spaces stay as they are. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The same where HTML would collapse a run of spaces to one, and a space at either end to none. */
export function escapeWithSpaces(text: string): string {
  return escapeHtml(text)
    .replace(/ {2,}/g, (run) => `${'\u00A0'.repeat(run.length - 1)} `)
    .replace(/^ | $/g, '\u00A0');
}
