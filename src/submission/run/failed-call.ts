import { isRetryable, type PlatformError } from "#platforms/errors.ts";
import type { Delay, WaitReason } from "../submission-state.ts";
import { LONGEST_WAIT_MS, MAINTENANCE_FROM, MAINTENANCE_LOOK_MS } from "../waits.ts";
import { EQUAL_ERRORS_LIMIT, isEqualError } from "./run-troubles.ts";

/** The calls in a row that failed as a whole, whatever objects they were about. */
export type FailedCalls = { readonly inARow: number; readonly last: PlatformError | undefined };

export const NO_FAILED_CALLS: FailedCalls = { inARow: 0, last: undefined };

/** The reaction of a run to a call that failed as a whole. */
export type AfterFailedCall =
  /** Nothing more is sent before there is another token. */
  | { readonly kind: "needs-token" }
  | { readonly kind: "wait"; readonly reason: WaitReason; readonly delay: Delay }
  /** The platform asks for a wait that nobody sits through unasked. */
  | { readonly kind: "long-wait"; readonly askedMs: number }
  /** The same went wrong again and again. */
  | { readonly kind: "ask"; readonly error: PlatformError }
  /** The error concerns the objects of the call: each of them is told about it. */
  | { readonly kind: "each" };

export function countFailedCall({ inARow, last }: FailedCalls, error: PlatformError): FailedCalls {
  return { inARow: last && isEqualError(last, error) ? inARow + 1 : 1, last: error };
}

/** The reaction to the last of these calls, which failed with the error. */
export function afterFailedCall({ inARow }: FailedCalls, error: PlatformError): AfterFailedCall {
  const { kind, retryAfterMs, isMaintenance } = error.facts;
  if (kind === "unauthorized") return { kind: "needs-token" };
  if (retryAfterMs !== undefined) {
    return retryAfterMs > LONGEST_WAIT_MS
      ? { kind: "long-wait", askedMs: retryAfterMs }
      : { kind: "wait", reason: "asked", delay: { kind: "fixed", delayMs: retryAfterMs } };
  }
  // A maintenance ends some time: it is looked at again for as long as nobody gives up the run.
  if (isMaintenance && inARow >= MAINTENANCE_FROM) {
    return { kind: "wait", reason: "maintenance", delay: { kind: "fixed", delayMs: MAINTENANCE_LOOK_MS } };
  }
  if (!isRetryable(error.facts)) return { kind: "each" };
  if (inARow >= EQUAL_ERRORS_LIMIT && !isMaintenance) return { kind: "ask", error };
  return { kind: "wait", reason: "back-off", delay: { kind: "back-off", step: inARow } };
}

/**
 * Did a write stay here for a reason that has nothing to do with its object? Then it is as if it hadn't been tried. A check that
 * has expired, or an object that somebody else is writing, is the object's own matter.
 */
export function isReasonToHoldBack({ facts }: PlatformError): boolean {
  if (facts.fault === "check-expired" || facts.fault === "object-busy") return false;
  return facts.kind === "unauthorized" || isRetryable(facts);
}
