import type { PlatformError } from "#platforms/errors.ts";
import type { SubmissionResult } from "./submission-result.ts";
import type { Delay, Reading, SubmissionState, WaitReason } from "./submission-state.ts";

/** Together longer than the copies of a platform lag behind each other. */
export const LOOK_AGAIN_MS: readonly number[] = [300, 900, 2100];
/** After a refusal, which hardly ever stores anything: longer than the copies of a platform mostly lag behind. */
export const LOOK_AFTER_REFUSAL_MS: readonly number[] = [300, 900];
const BACKOFF_BASE_MS = 500;
const BACKOFF_CAP_MS = 30_000;
/** Above this a wait is the user's to decide. */
const LONGEST_WAIT_MS = 5 * 60_000;
/**
 * A platform that asks to come back for ever is left alone at some time. Where it doesn't say how long, the waits of so
 * many times outlast the five minutes after which a rate limit is reset.
 */
export const TURNED_AWAY_LIMIT = 15;
/** One such answer may be a hiccup; from the third in a row on the platform is left alone for a while. */
export const MAINTENANCE_FROM = 3;
const MAINTENANCE_LOOK_MS = 5 * 60_000;

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

/** The wait that an error calls for: what the platform asks, a look after maintenance, or a back-off. */
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

/** Full jitter: anything up to a bound that doubles. `random` gives 0 to 1. */
export function delayMs(delay: Delay, random: () => number): number {
  if (delay.kind === "fixed") return delay.delayMs;
  return random() * Math.min(BACKOFF_CAP_MS, BACKOFF_BASE_MS * 2 ** delay.step);
}
