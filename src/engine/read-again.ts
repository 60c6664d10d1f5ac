import { isRetryable, PlatformError } from "#platforms/errors.ts";

/** After the first try. */
const MOST_TIMES = 2;
const BACK_OFF_MS = 1000;
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

/** After which time: what the platform asks for, and more each time. */
export function readAgainAfterMs(failures: number, error: unknown): number {
  const askedMs = error instanceof PlatformError ? error.facts.retryAfterMs : undefined;
  return Math.max(askedMs ?? 0, BACK_OFF_MS * 2 ** failures);
}
