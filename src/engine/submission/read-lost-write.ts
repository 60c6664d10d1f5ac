import type { PlanPromise } from "#core/request-plan.ts";
import type { Snapshot } from "#core/snapshot.ts";
import { judgeLostWrite, type Verification } from "#core/verification.ts";
import { SETTLE_MS } from "./settle.ts";

/** What became of a write whose outcome nobody saw. */
export type LostWrite = {
  readonly outcome: "verified" | "differs" | "refused";
  readonly verification: Verification;
  readonly fresh: Snapshot;
};

/**
 * Describe until it is settled what became of a write: it may have been on its way just now, so nothing is called lost at
 * the first look. How long ago it was sent isn't asked: the clock here may have been set since.
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
