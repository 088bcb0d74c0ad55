export type Column = 'name' | 'text' | 'shortcut' | 'tags' | 'folder' | 'language';

/** What columns are commonly called, in lower case, letters only; what is named earlier is taken first. */
const titles: Readonly<{ [column in Column]: readonly string[] }> = {
  text: [
    ...['text', 'body', 'content', 'contents', 'message', 'reply', 'response', 'replacement', 'phrase'],
    ...['snippet', 'template', 'plaintext', 'expansion'],
  ],
  name: ['name', 'title', 'label', 'heading'],
  shortcut: ['shortcut', 'trigger', 'abbreviation', 'abbr', 'shortcode', 'keyword'],
  tags: ['tags', 'tag', 'labels'],
  folder: ['folder', 'category', 'group', 'collection'],
  language: ['language', 'lang', 'locale'],
};

/** Which column holds what, by its title; null when none holds the text. */
export function readHeader(row: readonly string[]): Map<Column, number> | null {
  const plain = row.map((title) => title.toLowerCase().replace(/[^a-z]+/gu, ''));
  const columns = new Map<Column, number>();
  for (const column of Object.keys(titles) as Column[]) {
    const at = titles[column].map((title) => plain.indexOf(title)).find((index) => index >= 0);
    if (at !== undefined) columns.set(column, at);
  }
  return columns.has('text') ? columns : null;
}
