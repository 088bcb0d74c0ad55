/** Day and month names and numbers in the letters of moment.js and Unicode, longest first, and as Liquid's `date` has them. */
const letters: readonly (readonly [string, string])[] = [
  ['YYYY', '%Y'],
  ['yyyy', '%Y'],
  ['YY', '%y'],
  ['yy', '%y'],
  ['MMMM', '%B'],
  ['MMM', '%b'],
  ['MM', '%m'],
  ['M', '%-m'],
  ['DD', '%d'],
  ['dddd', '%A'],
  ['ddd', '%a'],
  ['EEEE', '%A'],
  ['EEE', '%a'],
  ['dd', '%d'],
  ['Do', '%-d'],
  ['D', '%-d'],
  ['d', '%-d'],
  ['HH', '%H'],
  ['H', '%-H'],
  ['hh', '%I'],
  ['h', '%-I'],
  ['mm', '%M'],
  ['ss', '%S'],
  ['A', '%p'],
  ['a', '%P'],
];

/** A date's form in letters (`YYYY-MM-DD`) as Liquid's `date` filter takes it (`%Y-%m-%d`). What is in brackets is kept. */
export function strftime(form: string): string {
  let rest = form.replace(/[{}]/gu, '');
  let whole = '';
  while (rest !== '') {
    const words = /^\[([^\]]*)\]/u.exec(rest);
    const letter = letters.find(([sign]) => rest.startsWith(sign));
    whole += words ? words[1] : (letter?.[1] ?? rest.charAt(0));
    rest = rest.slice(words?.[0].length ?? letter?.[0].length ?? 1);
  }
  return whole;
}
