/** Counts something that may happen so many times a minute. */
export type MinuteLimit = {
  /** Counts one more, and says whether it still is within the limit. */
  readonly take: () => boolean;
};

const MINUTE_MS = 60_000;

/** `steadyNow`: a clock that is never set, in milliseconds. */
export function createMinuteLimit(limit: number, steadyNow: () => number): MinuteLimit {
  let count = 0;
  let minuteFromMs = steadyNow();
  return {
    take: () => {
      if (steadyNow() - minuteFromMs >= MINUTE_MS) {
        minuteFromMs = steadyNow();
        count = 0;
      }
      count += 1;
      return count <= limit;
    },
  };
}
