import type { RichBlock, RichRun } from '../model/rich-text';

/** Placeholders and addresses: their signs mean themselves. */
const AS_IT_IS =
  /\{\{.*?\}\}|\{%.*?%\}|(?:https?:\/\/|www\.)[^\s<>{}*`[\]\\]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gsu;

/** Looks as a rich phrase's text: Markdown in which words stay words, whatever signs they have. */
export function writeSource(blocks: readonly RichBlock[]): string {
  let source = '';
  blocks.forEach(({ kind, runs }, at) => {
    const before = blocks[at - 1];
    const isSameList = kind !== 'paragraph' && before?.kind === kind;
    if (at > 0) source += isSameList ? '\n' : '\n\n';
    const mark = kind === 'paragraph' ? '' : kind === 'bullet' ? '- ' : `${numberOf(blocks, at)}. `;
    source += mark + writeRuns(runs).replaceAll('\n', `\n${' '.repeat(mark.length)}`);
  });
  return source.trim();
}

function numberOf(blocks: readonly RichBlock[], at: number): number {
  let first = at;
  while (blocks[first - 1]?.kind === 'number') first -= 1;
  return at - first + 1;
}

/** Looks are nested from the link inwards, so that neighbours with a look in common share its marks. */
function writeRuns(runs: readonly RichRun[]): string {
  const linked = groupBy(runs, ({ href }) => href).map(([href, some]) => {
    const inner = groupBy(some, ({ isBold }) => isBold).map(([isBold, bold]) => {
      const words = groupBy(bold, ({ isItalic }) => isItalic).map(([isItalic, few]) =>
        wrap(escapeWords(few.map(({ text }) => text).join('')), isItalic ? '*' : ''),
      );
      return wrap(words.join(''), isBold ? '**' : '');
    });
    return href === null
      ? inner.join('')
      : `[${inner.join('')}](${/[()\s]/u.test(href) ? `<${href}>` : href})`;
  });
  return escapeStarts(linked.join(''));
}

function groupBy<T>(runs: readonly RichRun[], by: (run: RichRun) => T): [T, RichRun[]][] {
  const groups: [T, RichRun[]][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last && last[0] === by(run)) last[1].push(run);
    else groups.push([by(run), [run]]);
  }
  return groups;
}

/** Marks hold only next to a word, so blanks at the ends stand outside, and each line has marks of its own. */
function wrap(words: string, mark: string): string {
  if (mark === '') return words;
  return words
    .split('\n')
    .map((line) => {
      const [, start = '', inner = '', end = ''] = /^(\s*)(.*?)(\s*)$/su.exec(line) ?? [];
      return inner === '' ? line : `${start}${mark}${inner}${mark}${end}`;
    })
    .join('\n');
}

function escapeWords(text: string): string {
  const quote = (words: string) => words.replace(/[\\`*_[\]<>~|]/gu, (sign) => `\\${sign}`);
  let written = '';
  let end = 0;
  for (const match of text.matchAll(AS_IT_IS)) {
    written += quote(text.slice(end, match.index)) + match[0];
    end = match.index + match[0].length;
  }
  return written + quote(text.slice(end));
}

/** What would make a list, a heading or a rule at the beginning of a line. */
function escapeStarts(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .trimStart()
        .replace(/^([-+#=]|\d{1,9}(?=[.)]))/u, (sign) => (/\d/u.test(sign) ? `${sign}\\` : `\\${sign}`)),
    )
    .join('\n');
}
