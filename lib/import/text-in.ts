import type { Fields } from './is-record';

/** The first of a record's fields that holds a text or a number, as a text; empty when none does. */
export function textIn(record: Fields, ...fields: readonly string[]): string {
  for (const field of fields) {
    const value = Object.hasOwn(record, field) ? record[field] : undefined;
    if (typeof value === 'string' && value !== '') return value;
    if (typeof value === 'number') return String(value);
  }
  return '';
}
