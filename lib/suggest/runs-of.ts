/** A text's words, in lower case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Every run of `length` words between a phrase's placeholders, so that what is filled in does not count. */
export function runsOf(text: string, length: number): string[] {
  return text.split(/\{\{.*?\}\}|\{%.*?%\}/su).flatMap((piece) => {
    const words = wordsOf(piece);
    return Array.from({ length: Math.max(0, words.length - length + 1) }, (_, at) =>
      words.slice(at, at + length).join(' '),
    );
  });
}
