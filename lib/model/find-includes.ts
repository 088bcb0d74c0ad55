const INCLUDE = /\{%-?\s*include\s+(?:'([^']*)'|"([^"]*)")\s*-?%\}/gu;

export interface Include {
  id: string;
  /** Where its mark begins in the text, and how long that is, in UTF-16 units. */
  at: number;
  length: number;
}

/** Each `{% include 'id' %}` in the text of a phrase, in order. */
export function findIncludes(text: string): Include[] {
  return [...text.matchAll(INCLUDE)].map(({ 0: mark, 1: single, 2: double, index }) => ({
    id: single ?? double ?? '',
    at: index,
    length: mark.length,
  }));
}
