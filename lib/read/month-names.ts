/** The languages in which months are read; the first to claim a name keeps it. */
const LANGUAGES = 'en de fr es it pt nl sv da nb fi pl cs sk hu ro tr ru uk el ar'.split(' ');

const names = new Map<string, number>();
const waiting = [...LANGUAGES];

/** The months' names, long and short, in lower case, 1 to 12: from the browser's own language data. */
export function monthNames(): ReadonlyMap<string, number> {
  for (const _ of learnMonthNames());
  return names;
}

/** Asks the browser for what is not known yet, and rests between languages: all at once take tens of milliseconds. */
export function* learnMonthNames(): Generator<void, void> {
  for (let language = waiting.shift(); language !== undefined; language = waiting.shift()) {
    for (const style of ['long', 'short'] as const) {
      for (const [name, month] of namesIn(language, style)) if (!names.has(name)) names.set(name, month);
      yield;
    }
  }
}

function namesIn(language: string, style: 'long' | 'short'): [string, number][] {
  const format = new Intl.DateTimeFormat(`${language}-u-nu-latn`, {
    day: 'numeric',
    month: style,
    timeZone: 'UTC',
  });
  return Array.from({ length: 12 }, (_, month): [string, number] => {
    const parts = format.formatToParts(Date.UTC(2024, month, 15));
    const name = parts.find((part) => part.type === 'month')?.value ?? '';
    return [name.toLowerCase().replace(/\.$/, ''), month + 1];
  });
}
