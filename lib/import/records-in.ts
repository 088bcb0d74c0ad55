import { type Fields, isRecord } from './is-record';

/** The records in a list; what is no record is left out, and what is no list is an empty one. */
export function recordsIn(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
