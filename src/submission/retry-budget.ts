/**
 * Keeps retries to half of the first attempts at a host: when everything fails, trying again is what keeps it down.
 * A few are free, since one submit alone may need them.
 */
export type RetryBudget = {
  /** A call went out for the first time. */
  first(): void;
  /** Takes one retry. False when there is none left. */
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
