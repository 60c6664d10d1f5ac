import type { Snapshot } from "#core/object/snapshot.ts";
import type { PlanPromise } from "#core/write/request-plan.ts";
import { judgeLostWrite, type Verification } from "#core/write/verification.ts";
import { SETTLE_MS } from "./settle.ts";

/** What became of a write whose outcome nobody saw. `refused`: the object shows nothing of it, by now. */
export type LostWrite = {
  readonly outcome: "verified" | "partly" | "differs" | "refused";
  readonly verification: Verification;
  readonly fresh: Snapshot;
};

/**
 * Describe, and once more after a moment where nothing of the write is there: it may have been on its way just now. How long
 * ago it was sent isn't asked: the clock here may have been set since.
 */
export async function readLostWrite(
  promise: PlanPromise,
  describe: () => Promise<Snapshot>,
  wait: (delayMs: number) => Promise<void>,
): Promise<LostWrite> {
  const first = await describe();
  const judged = judgeLostWrite(promise, first);
  if (judged.outcome !== "refused") return { ...judged, fresh: first };
  await wait(SETTLE_MS);
  const fresh = await describe();
  return { ...judgeLostWrite(promise, fresh), fresh };
}
