/** The edition of a pack that is exported now: minutes since 2020, so that a later one counts higher without a record. */
export function editionOf(now: Date): number {
  return Math.floor((now.getTime() - Date.UTC(2020, 0, 1)) / 60_000);
}
