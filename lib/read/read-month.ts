/** The month that a text names, 1 to 12, in the languages below, long or short; null when it names none or several. */
export function readMonth(text: string): number | null {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}]+/gu) ?? [];
  const found = new Set(words.flatMap((word) => months().get(word) ?? []));
  const [month] = found;
  return found.size === 1 && month !== undefined ? month : null;
}

const LANGUAGES = 'en de fr es it pt nl sv da nb fi pl cs sk hu ro tr ru uk el ar'.split(' ');

let known: Map<string, number> | null = null;

/** Names from the browser's own language data; the first language to claim a name keeps it. */
function months(): Map<string, number> {
  known ??= new Map(LANGUAGES.flatMap(monthNames).reverse());
  return known;
}

function monthNames(language: string): [string, number][] {
  return (['long', 'short'] as const).flatMap((style) => {
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
  });
}
