import type { Snapshot } from "#core/object/snapshot.ts";
import type { PlanPromise } from "#core/write/request-plan.ts";
import { judgeLostWrite, type Verification } from "#core/write/verification.ts";
import { SETTLE_MS } from "./settle.ts";

/** The fate of a write whose outcome nobody saw. `refused`: the object doesn't show the write by now. */
export type LostWrite = {
  readonly outcome: "verified" | "partly" | "differs" | "refused";
  readonly verification: Verification;
  readonly fresh: Snapshot;
};

/**
 * Describes the object, and once more after a moment when nothing of the write is there, since it may just
 * have been on its way. The age of the send isn't considered, because the clock may have been changed since.
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
