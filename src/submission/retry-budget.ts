/**
 * Limits retries to half of the first attempts at a host, because retries would keep an overloaded host down.
 * A few retries are free, since a single submit may need them.
 */
export type RetryBudget = {
  /** Counts a first attempt. */
  first(): void;
  /** Uses up one retry. False when none is left. */
  take(): boolean;
};

const FREE = 10;
const SHARE = 0.5;

export function createRetryBudget(): RetryBudget {
  let left = FREE;
  return {
    first: () => {
      left = Math.min(FREE, left + SHARE);
    },
    take: () => {
      if (left < 1) return false;
      left -= 1;
      return true;
    },
  };
}
