import type { RequestPlan } from "#core/request-plan.ts";
import type { Snapshot } from "#core/snapshot.ts";
import { type Verification, verifyPlan } from "#core/verification.ts";
import type { Receipt } from "#platforms/port.ts";
import type { Reading, SubmissionState } from "./submission-state.ts";
import { ended, TURNED_AWAY_LIMIT, waiting } from "./waits.ts";

type ReadingBack = Extract<Reading, { kind: "reading-back" }>;

/** Together longer than the copies of a platform lag behind each other. */
const LOOK_AGAIN_MS = [500, 1000, 2500];
/** Time for a write to arrive that was lost on its way, before it is called lost. */
const SETTLE_MS = 5000;

/** What a describe after a write says about it. */
export function settle(
  state: ReadingBack,
  fresh: Snapshot,
  plan: RequestPlan,
  sendLimit: number,
): SubmissionState {
  const { receipt, tally } = state;
  const verification = verifyPlan(plan, fresh);
  const error = receipt.kind === "answered" ? undefined : { error: receipt.error };
  const isThere = verification.isAsExpected && !(error && verification.isUnchanged);
  if (isThere) return ended({ kind: "verified", wasSent: true, fresh, verification, ...error });
  const changedLater = keysChangedLater(receipt, plan, verification);
  const differs = { kind: "differs", fresh, verification, changedLater, ...error } as const;
  if (!verification.isUnchanged) return ended(differs);

  switch (receipt.kind) {
    case "answered": {
      const delayMs = LOOK_AGAIN_MS[tally.looks];
      if (delayMs === undefined || changedLater.size > 0) return ended(differs);
      return waiting("catching-up", { kind: "fixed", delayMs }, lookedAt(state), differs);
    }
    case "refused":
      return ended({ kind: "refused", wasSent: true, error: receipt.error, fresh });
    case "unknown": {
      const lost = { error: receipt.error, fresh };
      const otherwise = { kind: "refused", wasSent: true, ...lost } as const;
      if (tally.sends < sendLimit && tally.turnedAway < TURNED_AWAY_LIMIT) {
        const next = { kind: "queued", tally: { ...tally, reads: 0, looks: 0, lost } } as const;
        return waiting("back-off", { kind: "back-off", step: tally.sends }, next, otherwise);
      }
      if (tally.looks > 0) return ended(otherwise);
      return waiting("settling", { kind: "fixed", delayMs: SETTLE_MS }, lookedAt(state), otherwise);
    }
  }
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
