import type { RequestPlan } from "#core/request-plan.ts";
import type { Snapshot } from "#core/snapshot.ts";
import { type Verification, verifyPlan } from "#core/verification.ts";
import { isRetryable, type PlatformError } from "#platforms/errors.ts";
import type { Receipt } from "#platforms/port.ts";
import type { SubmissionResult } from "./submission-result.ts";
import type { Reading, SubmissionState, Tally } from "./submission-state.ts";
import { ended, LOOK_AGAIN_MS, TURNED_AWAY_LIMIT, waiting } from "./waits.ts";

type ReadingBack = Extract<Reading, { kind: "reading-back" }>;

/** The longest way that a write which got lost may still take. */
export const SETTLE_MS = 5000;

/** What a describe after a write says about it. */
export function settle(
  state: ReadingBack,
  fresh: Snapshot,
  plan: RequestPlan,
  sendLimit: number,
): SubmissionState {
  const { receipt, tally } = state;
  if (receipt.kind === "refused" && !tally.lost) return ended(turnedDown(receipt.error, fresh));
  const verification = verifyPlan(plan, fresh);
  const error = receipt.kind === "answered" ? undefined : { error: receipt.error };
  const isThere = verification.isAsExpected && !(error && verification.isUnchanged);
  if (isThere) return ended({ kind: "verified", wasSent: true, fresh, verification, ...error });
  const changedLater = keysChangedLater(receipt, plan, verification);
  const differs = { kind: "differs", fresh, verification, changedLater, ...error } as const;
  if (!verification.isUnchanged) return ended(differs);

  if (receipt.kind === "answered") {
    const delayMs = LOOK_AGAIN_MS[tally.looks];
    // Where the answer itself says that nothing was stored, no copy lags behind.
    const saysNothing = receipt.stored && verifyPlan(plan, { metadata: receipt.stored }).isUnchanged;
    if (delayMs === undefined || saysNothing) return ended(differs);
    return waiting("catching-up", { kind: "fixed", delayMs }, lookedAt(state), differs);
  }
  if (tally.looks > 0) return ended({ kind: "refused", wasSent: true, error: receipt.error, fresh });
  const isWorthAnother = receipt.kind === "unknown" && isRetryable(receipt.error.facts);
  if (isWorthAnother && tally.sends < sendLimit && tally.turnedAway < TURNED_AWAY_LIMIT) {
    const lost = { error: receipt.error, fresh };
    const next = { kind: "queued", tally: { ...tally, reads: 0, looks: 0, lost } } as const;
    return waiting("back-off", { kind: "back-off", step: tally.sends }, next, stillOut(receipt.error));
  }
  return lastLook(tally, receipt.error);
}

/** Nothing goes out any more; a write that got lost is given time to arrive before it is called lost. */
export function lastLook(tally: Tally, error: PlatformError): SubmissionState {
  const state: ReadingBack = { kind: "reading-back", tally, receipt: { kind: "unknown", error } };
  return waiting("settling", { kind: "fixed", delayMs: SETTLE_MS }, lookedAt(state), stillOut(error));
}

/** How it ends when nobody waits for a write that wasn't there at the last look. */
export function stillOut(error: PlatformError): SubmissionResult {
  return { kind: "unknown", error };
}

/** The platform said no, and no earlier try is out: whatever is there now is somebody else's. */
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
