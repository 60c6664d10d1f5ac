import type { RequestPlan } from "#core/request-plan.ts";
import type { PlatformError } from "#platforms/errors.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import { describeAgain } from "../describe-again.ts";
import { createSubmitRecord, type SubmitFacts } from "../journal/submit-record.ts";
import type { ReviewEffects } from "../review-store.ts";
import { type LostWrite, readLostWrite } from "./read-lost-write.ts";
import { createSubmission } from "./submission.ts";
import type { SubmissionResult } from "./submission-result.ts";

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
  });
  return { ...record, submission };
}

/** What became of a write whose outcome wasn't known. Rejects with a `PlatformError`. */
export async function findOut(
  platform: MetadataPlatform,
  plan: RequestPlan,
  error: PlatformError,
  { wait }: ReviewEffects,
): Promise<SubmissionResult> {
  const unstoppable = new AbortController().signal;
  const describe = () => describeAgain(platform, plan.base);
  return resultOf(await readLostWrite(plan, describe, (delayMs) => wait(delayMs, unstoppable)), error);
}

function resultOf({ outcome, verification, fresh }: LostWrite, error: PlatformError): SubmissionResult {
  switch (outcome) {
    case "refused":
      return { kind: "refused", wasSent: true, error, fresh };
    case "verified":
      return { kind: "verified", wasSent: true, fresh, verification, error };
    case "differs":
      return { kind: "differs", fresh, verification, error, changedLater: new Set() };
  }
}
