import type { Snapshot } from "#core/object/snapshot.ts";
import type { RequestPlan } from "#core/write/request-plan.ts";
import { type Verification, verifyPlan } from "#core/write/verification.ts";
import { isRetryable, type PlatformError } from "#platforms/errors.ts";
import type { Receipt } from "#platforms/port.ts";
import type { SubmissionResult } from "./submission-result.ts";
import type { Reading, SubmissionState, Tally } from "./submission-state.ts";
import { ended, LOOK_AFTER_REFUSAL_MS, LOOK_AGAIN_MS, TURNED_AWAY_LIMIT, waiting } from "./waits.ts";

type ReadingBack = Extract<Reading, { kind: "reading-back" }>;

/**
 * How long a submit waits for a write whose answer was lost. A later arrival is found by the late looks after
 * the end.
 */
export const SETTLE_MS = 5000;

/** Judges a describe after a write. The describe decides the result, whatever the answer was. */
export function settle(
  state: ReadingBack,
  fresh: Snapshot,
  plan: RequestPlan,
  sendLimit: number,
): SubmissionState {
  const { receipt } = state;
  const verification = verifyPlan(plan, fresh);
  const answer = answerOf(receipt);
  const found = { fresh, verification, ...answer };
  const changedLater = keysChangedLater(receipt, plan, verification);
  const ending = endingOf(verification);
  const result: SubmissionResult =
    ending === "differs"
      ? { kind: ending, changedLater, ...found }
      : { kind: ending, wasSent: true, ...found };

  if (!verification.isUnchanged) return ended(result);
  if (receipt.kind !== "answered") return afterNothingFound(state, receipt, fresh, sendLimit);
  if (ending === "verified") return ended(result);
  const delayMs = LOOK_AGAIN_MS[state.tally.looks];
  // The answer itself shows that nothing was stored, so a lagging copy isn't the reason.
  const saysNothing = receipt.stored && verifyPlan(plan, { metadata: receipt.stored }).isUnchanged;
  if (delayMs === undefined || saysNothing) return ended(result);
  return waiting("catching-up", { kind: "fixed", delayMs }, lookedAt(state), result);
}

function endingOf({ isAsExpected, isPartly }: Verification): "verified" | "partly" | "differs" {
  if (isAsExpected) return "verified";
  return isPartly ? "partly" : "differs";
}

function answerOf(receipt: ReadingBack["receipt"]): { error?: PlatformError; wasRefused?: true } {
  if (receipt.kind === "answered") return {};
  return { error: receipt.error, ...(receipt.kind === "refused" && { wasRefused: true }) };
}

/** The next state when the object is unchanged after a write that was refused or whose answer was lost. */
function afterNothingFound(
  state: ReadingBack,
  receipt: Exclude<ReadingBack["receipt"], { kind: "answered" }>,
  fresh: Snapshot,
  sendLimit: number,
): SubmissionState {
  const { tally } = state;
  const { error } = receipt;
  const mayArrive = tally.openSends.length > 0;
  if (receipt.kind === "refused" && !mayArrive) {
    const delayMs = LOOK_AFTER_REFUSAL_MS[tally.looks];
    if (delayMs === undefined) return ended(turnedDown(error, fresh));
    const otherwise = { kind: "unknown", error, fresh, wasRefused: true } as const;
    return waiting("refused", { kind: "fixed", delayMs }, lookedAt(state), otherwise);
  }
  if (tally.looks > 0) {
    return ended(
      mayArrive ? { kind: "unknown", error, fresh } : { kind: "refused", wasSent: true, error, fresh },
    );
  }
  const isWorthAnother = receipt.kind === "unknown" && isRetryable(error.facts);
  if (isWorthAnother && tally.sends < sendLimit && tally.turnedAway < TURNED_AWAY_LIMIT) {
    const next = { kind: "queued", tally: { ...tally, reads: 0, looks: 0, lost: { error, fresh } } } as const;
    return waiting("back-off", { kind: "back-off", step: tally.sends }, next, stillOut(error));
  }
  return lastLook(tally, error);
}

/** Sends nothing more, and gives a write without an answer time to arrive before the submit ends. */
export function lastLook(tally: Tally, error: PlatformError): SubmissionState {
  const state: ReadingBack = { kind: "reading-back", tally, receipt: { kind: "unknown", error } };
  return waiting("settling", { kind: "fixed", delayMs: SETTLE_MS }, lookedAt(state), stillOut(error));
}

/** The result when the user doesn't wait for a write that the last describe didn't show. */
export function stillOut(error: PlatformError): SubmissionResult {
  return { kind: "unknown", error };
}

/**
 * The result when the platform refused, no earlier send is open, and the object shows nothing of the write.
 */
function turnedDown(error: PlatformError, fresh: Snapshot): SubmissionResult {
  if (error.facts.kind === "conflict") return { kind: "conflict", fresh, error };
  return { kind: "refused", wasSent: true, error, fresh };
}

function lookedAt(state: ReadingBack): ReadingBack {
  const { tally } = state;
  return { ...state, tally: { ...tally, looks: tally.looks + 1, reads: 0 } };
}

/**
 * The keys that somebody changed after our write. Only platforms that answer with the stored pairs allow this
 * distinction from values that the platform altered.
 */
function keysChangedLater(receipt: Receipt, plan: RequestPlan, { keys }: Verification): ReadonlySet<string> {
  if (receipt.kind !== "answered" || !receipt.stored) return new Set();
  const stored = verifyPlan(plan, { metadata: receipt.stored });
  const wasWrong = new Set(
    stored.keys.filter(({ verdict }) => verdict !== "as-expected").map(({ key }) => key),
  );
  return new Set(
    keys
      .filter(({ key, isOurs, verdict }) => isOurs && verdict !== "as-expected" && !wasWrong.has(key))
      .map(({ key }) => key),
  );
}
