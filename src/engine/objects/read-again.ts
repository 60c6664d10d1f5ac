import { isRetryable, PlatformError } from "#platforms/errors.ts";

/** The most repetitions after the first try. */
const MOST_TIMES = 2;
const BACK_OFF_MS = 500;
const LONGEST_BACK_OFF_MS = 30_000;
/** A longer wait is shown to the user instead of a skeleton. */
const LONGEST_SILENT_WAIT_MS = 10_000;

/** May a failed read be repeated without telling the user? `failures` counts from 0. */
export function mayReadAgain(failures: number, error: unknown): boolean {
  return (
    error instanceof PlatformError &&
    isRetryable(error.facts) &&
    (error.facts.retryAfterMs ?? 0) <= LONGEST_SILENT_WAIT_MS &&
    failures < MOST_TIMES
  );
}

/**
 * The wait before a repetition: as long as the platform asks for, or a random time up to a bound that
 * doubles.
 */
export function readAgainAfterMs(
  failures: number,
  error: unknown,
  random: () => number = Math.random,
): number {
  const askedMs = error instanceof PlatformError ? error.facts.retryAfterMs : undefined;
  return askedMs ?? random() * Math.min(LONGEST_BACK_OFF_MS, BACK_OFF_MS * 2 ** (failures + 1));
}
