import type { Snapshot } from "#core/object/snapshot.ts";
import type { RequestPlan } from "#core/write/request-plan.ts";
import { type Verification, verifyPlan } from "#core/write/verification.ts";
import { isRetryable, type PlatformError } from "#platforms/errors.ts";
import type { Receipt } from "#platforms/port.ts";
import type { SubmissionResult } from "./submission-result.ts";
import type { Reading, SubmissionState, Tally } from "./submission-state.ts";
import { ended, LOOK_AFTER_REFUSAL_MS, LOOK_AGAIN_MS, TURNED_AWAY_LIMIT, waiting } from "./waits.ts";

type ReadingBack = Extract<Reading, { kind: "reading-back" }>;

/** How long a submit waits for a write whose answer was lost. What arrives later is found by the looks after its end. */
export const SETTLE_MS = 5000;

/** What a describe after a write says about it. It decides, whatever the answer said. */
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
  // Where the answer itself says that nothing was stored, no copy lags behind.
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

/** The object is as it was before a write that was refused, or whose answer was lost. */
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

/** Nothing goes out any more; a write whose answer was lost is given a moment to arrive before the submit ends. */
export function lastLook(tally: Tally, error: PlatformError): SubmissionState {
  const state: ReadingBack = { kind: "reading-back", tally, receipt: { kind: "unknown", error } };
  return waiting("settling", { kind: "fixed", delayMs: SETTLE_MS }, lookedAt(state), stillOut(error));
}

/** How it ends when nobody waits for a write that wasn't there at the last look. */
export function stillOut(error: PlatformError): SubmissionResult {
  return { kind: "unknown", error };
}

/** The platform said no, no earlier send is out, and the object shows nothing of the write. */
function turnedDown(error: PlatformError, fresh: Snapshot): SubmissionResult {
  if (error.facts.kind === "conflict") return { kind: "conflict", fresh, error };
  return { kind: "refused", wasSent: true, error, fresh };
}

function lookedAt(state: ReadingBack): ReadingBack {
  const { tally } = state;
  return { ...state, tally: { ...tally, looks: tally.looks + 1, reads: 0 } };
}

/** Platforms that answer with what they stored tell an altered value from one that was changed afterwards. */
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
