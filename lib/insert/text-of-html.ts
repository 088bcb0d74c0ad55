import { readText } from './read-text';

/** The words of a piece of HTML, as a composer would show them. It is parsed in a document of its own and runs nothing. */
export function textOfHtml(document: Document, html: string): string {
  const parsed = new (document.defaultView ?? window).DOMParser().parseFromString(html, 'text/html');
  return readText(parsed.body);
}
