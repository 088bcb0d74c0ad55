/** What readings in vain may cost a page. Times are in milliseconds. */
export type Allowance = {
  spend(time: number): void;
  /** How long the next reading has to wait. */
  wait(now: number): number;
};

/**
 * A share of the page's time, with some saved up: a change on a quiet page is read at once however large the page, and a page
 * that changes all the time for nothing is not slowed down.
 */
export function makeAllowance(now: number): Allowance {
  let saved = MOST_SAVED;
  let counted = now;
  return {
    spend(time) {
      saved -= time;
    },
    wait(at) {
      saved = Math.min(MOST_SAVED, saved + (at - counted) * SHARE);
      counted = at;
      return saved >= 0 ? 0 : Math.min(MOST_WAITED, -saved / SHARE);
    },
  };
}

/** Of the page's main thread. */
const SHARE = 0.01;
const MOST_SAVED = 300;
/** One reading that took very long must not close the agent's eyes. */
const MOST_WAITED = 3_000;
