import type { PlatformError } from "#platforms/errors.ts";
import type { SubmissionResult } from "./submission-result.ts";
import type { Delay, Reading, SubmissionState, WaitReason } from "./submission-state.ts";

/** Waits between describes after an accepted write. Together they are longer than a platform's copies lag. */
export const LOOK_AGAIN_MS: readonly number[] = [300, 900, 2100];
/**
 * Waits between describes after a refusal, which hardly ever stores anything. They outlast the usual lag of a
 * copy.
 */
export const LOOK_AFTER_REFUSAL_MS: readonly number[] = [300, 900];
const BACKOFF_BASE_MS = 500;
const BACKOFF_CAP_MS = 30_000;
/** A longer wait needs the user's consent. */
export const LONGEST_WAIT_MS = 5 * 60_000;
/**
 * The most times that a platform may put a write off. Without a stated wait, this many back-offs outlast the
 * five minutes after which a rate limit is reset.
 */
export const TURNED_AWAY_LIMIT = 15;
/** One such answer may be a chance failure; from the third in a row on the waits become long. */
export const MAINTENANCE_FROM = 3;
export const MAINTENANCE_LOOK_MS = 5 * 60_000;

export function ended(result: SubmissionResult): SubmissionState {
  return { kind: "ended", result };
}

export function waiting(
  reason: WaitReason,
  delay: Delay,
  next: Reading,
  otherwise: SubmissionResult,
): SubmissionState {
  return { kind: "waiting", reason, delay, next, otherwise };
}

/**
 * The wait after an error: the time that the platform asks for, a pause during maintenance, or a back-off.
 */
export function waitAfter(
  { facts }: PlatformError,
  step: number,
  next: Reading,
  otherwise: SubmissionResult,
): SubmissionState {
  const { retryAfterMs: askedMs, isMaintenance } = facts;
  if (askedMs !== undefined && askedMs > LONGEST_WAIT_MS) {
    return { kind: "paused", askedMs, next, otherwise };
  }
  if (askedMs !== undefined) return waiting("asked", { kind: "fixed", delayMs: askedMs }, next, otherwise);
  if (isMaintenance && step >= MAINTENANCE_FROM) {
    return waiting("maintenance", { kind: "fixed", delayMs: MAINTENANCE_LOOK_MS }, next, otherwise);
  }
  return waiting("back-off", { kind: "back-off", step }, next, otherwise);
}

/**
 * The length of a wait. A back-off has full jitter: a random time up to a bound that doubles. `random`
 * returns 0 to 1.
 */
export function delayMs(delay: Delay, random: () => number): number {
  if (delay.kind === "fixed") return delay.delayMs;
  return random() * Math.min(BACKOFF_CAP_MS, BACKOFF_BASE_MS * 2 ** delay.step);
}
