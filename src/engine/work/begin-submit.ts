import type { RequestPlan } from "#core/write/request-plan.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import { describeAgain } from "#submission/describe-again.ts";
import { readLostWrite } from "#submission/read-lost-write.ts";
import type { RetryBudget } from "#submission/retry-budget.ts";
import { createSubmission, type SubmissionEffects } from "#submission/submission.ts";
import type { SubmissionResult } from "#submission/submission-result.ts";
import type { Journal } from "../journal/journal.ts";
import { createSubmitRecord, type SubmitFacts } from "../journal/submit-record.ts";
import { createReservations } from "../runs/object-locks.ts";

export { submitsStillOut } from "../late/last-seen.ts";
export { resultOfEnd } from "../late/result-of-end.ts";

import { type OnWritten, writtenByResult } from "../objects/written-objects.ts";

/** Functions of the page that a review needs. */
export type ReviewEffects = Pick<SubmissionEffects, "wait" | "random" | "readClocks"> & {
  /** The retries that a connection's host is left with. */
  readonly budgetOf?: (connection: string) => RetryBudget;
  /** Names a submit for good. */
  readonly createOperationId: () => string;
  readonly journal: Journal;
  /** Tell other tabs that a submit is under way, and keep them from its object; absent where the browser has none. */
  readonly locks: Pick<LockManager, "request"> | undefined;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Receives the object when it was read back after a write. */
  readonly onWritten?: OnWritten;
};

/** A submit of a reviewed plan, with its record in the journal. It begins with `submission.run()`. */
export function beginSubmit(platform: MetadataPlatform, facts: SubmitFacts, effects: ReviewEffects) {
  const record = createSubmitRecord(effects.journal, facts);
  const submission = createSubmission(facts.plan, {
    platform,
    operationId: facts.operationId,
    record: record.record,
    wait: effects.wait,
    random: effects.random,
    readClocks: effects.readClocks,
    budget: effects.budgetOf?.(facts.place.ref.connection),
    whileReserved: createReservations(effects.locks),
  });
  const finish: typeof record.finish = (result, endedAtMs) => {
    effects.onWritten?.(writtenByResult(facts.place.account, result, endedAtMs));
    return record.finish(result, endedAtMs);
  };
  return { ...record, finish, submission };
}

/** Reads what became of a write whose outcome wasn't known, as far as that can be said now. Rejects with a `PlatformError`. */
export async function findOut(
  platform: MetadataPlatform,
  plan: RequestPlan,
  before: Extract<SubmissionResult, { kind: "unknown" }>,
  { wait }: ReviewEffects,
): Promise<SubmissionResult> {
  const unstoppable = new AbortController().signal;
  const describe = () => describeAgain(platform, plan.base);
  const { outcome, verification, fresh } = await readLostWrite(plan, describe, (delayMs) =>
    wait(delayMs, unstoppable),
  );
  const { error, wasRefused, openSends } = before;
  const answer = { error, ...(wasRefused && { wasRefused }), ...(openSends && { openSends }) };
  switch (outcome) {
    case "refused":
      // A write that may still arrive isn't lost yet.
      return openSends
        ? { kind: "unknown", fresh, ...answer }
        : { kind: "refused", wasSent: true, error, fresh };
    case "differs":
      return { kind: outcome, fresh, verification, changedLater: new Set(), ...answer };
    default:
      return { kind: outcome, wasSent: true, fresh, verification, ...answer };
  }
}
