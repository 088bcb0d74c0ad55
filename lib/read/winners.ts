/** Field → which of its ways of finding won, counted from 0; -1 where a field that is always there was not found. */
export type Winners = Record<string, number>;
