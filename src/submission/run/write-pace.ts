/** How many writes go out after one check, so that the last of them still leaves while the check is valid. */
export type WritePace = {
  /** So many requests. */
  callCount(): number;
  /** A write took so long, from the moment of sending to its answer. */
  took(milliseconds: number): void;
};

/** Three quarters of the two seconds for which a check is valid: the rest is for what takes longer than it mostly does. */
const WINDOW_MS = 1500;
/** As long as nothing is known of the platform, a write is taken to be as slow as this. */
const FIRST_GUESS_MS = 300;
/** The weight of the latest answer in the mean, where it was faster than the mean. */
const SHARE_OF_LATEST = 0.25;

export function createWritePace(writesInFlight: number): WritePace {
  let meanMs = FIRST_GUESS_MS;
  return {
    callCount: () => writesInFlight * Math.max(1, Math.floor(WINDOW_MS / Math.max(1, meanMs))),
    took: (milliseconds) => {
      // A platform that gets slower is believed at once, one that gets faster little by little.
      meanMs = milliseconds > meanMs ? milliseconds : meanMs + (milliseconds - meanMs) * SHARE_OF_LATEST;
    },
  };
}
