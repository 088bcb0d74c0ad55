import { monthNames } from './month-names';

/** The month that a text names, 1 to 12, in the languages of `monthNames`, long or short; null when it names none or several. */
export function readMonth(text: string): number | null {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}]+/gu) ?? [];
  const names = monthNames();
  const found = new Set(words.flatMap((word) => names.get(word) ?? []));
  const [month] = found;
  return found.size === 1 && month !== undefined ? month : null;
}
