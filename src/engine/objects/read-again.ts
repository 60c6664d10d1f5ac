import { isRetryable, PlatformError } from "#platforms/errors.ts";

/** After the first try. */
const MOST_TIMES = 2;
const BACK_OFF_MS = 500;
const LONGEST_BACK_OFF_MS = 30_000;
/** A longer wait is said instead of sat out behind a skeleton. */
const LONGEST_SILENT_WAIT_MS = 10_000;

/** May a read that failed be tried again without a word? `failures` counts from 0. */
export function mayReadAgain(failures: number, error: unknown): boolean {
  return (
    error instanceof PlatformError &&
    isRetryable(error.facts) &&
    (error.facts.retryAfterMs ?? 0) <= LONGEST_SILENT_WAIT_MS &&
    failures < MOST_TIMES
  );
}

/** After which time: what the platform asks for, or anything up to a bound that doubles each time. */
export function readAgainAfterMs(
  failures: number,
  error: unknown,
  random: () => number = Math.random,
): number {
  const askedMs = error instanceof PlatformError ? error.facts.retryAfterMs : undefined;
  return askedMs ?? random() * Math.min(LONGEST_BACK_OFF_MS, BACK_OFF_MS * 2 ** (failures + 1));
}
