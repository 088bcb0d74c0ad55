import { useLiveQuery } from 'dexie-react-hooks';

/** The one bridge from what is kept on the device to what is shown: `undefined` until it has been read. */
export function useLive<T>(query: () => Promise<T>, keys: readonly unknown[]): T | undefined {
  return useLiveQuery(query, [...keys]);
}
