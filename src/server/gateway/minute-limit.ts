/** Counts events against a limit per minute. */
export type MinuteLimit = {
  /** Counts an event and returns whether it is within the limit. */
  readonly take: () => boolean;
};

const MINUTE_MS = 60_000;

/** `steadyNow` reads a clock that is never changed, in milliseconds. */
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
