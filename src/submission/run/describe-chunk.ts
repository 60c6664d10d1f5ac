import type { BulkPort, DescribeManyOptions, ObjectAnswer } from "#platforms/bulk-port.ts";
import { isRetryable, PlatformError } from "#platforms/errors.ts";
import { refOfCopy, requireSameCopy } from "../describe-again.ts";
import type { SubmissionEvent } from "../submission-state.ts";
import type { RunControl } from "./run-control.ts";
import { isEqualError } from "./run-troubles.ts";
import { type TrackedItem, tell } from "./tracked-item.ts";

/**
 * Describe objects in as few calls as the platform allows, and tell each what the answer says of it. Where all of it failed in
 * one and the same way that has nothing to do with the objects, the run waits or asks, and no object is told anything.
 */
export async function describeChunk(
  items: readonly TrackedItem[],
  bulk: Pick<BulkPort, "describeMany">,
  control: RunControl,
  options?: DescribeManyOptions,
): Promise<void> {
  if (items.length === 0) return;
  const era = control.era();
  const answers = await bulk.describeMany(
    items.map(({ plan }) => refOfCopy(plan.base)),
    options,
  );
  const error = errorOfAll(answers);
  if (error) {
    if (!control.callFailed(error, era).concernsEach) return;
  } else control.callSucceeded();
  for (const [index, item] of items.entries()) {
    const answer = answers[index];
    if (answer) tell(item, eventOf(answer, item));
  }
}

/** The error that all answers have in common; undefined where there is none. */
function errorOfAll(answers: readonly ObjectAnswer[]): PlatformError | undefined {
  const [first] = answers;
  if (first?.kind !== "failed") return undefined;
  const isOfAll = answers.every(
    (answer) => answer.kind === "failed" && isEqualError(answer.error, first.error),
  );
  return isOfAll && isOfCall(first.error) ? first.error : undefined;
}

/** Does an error speak of the call, and not of the objects that it asked for? */
function isOfCall({ facts }: PlatformError): boolean {
  if (facts.fault === "too-large") return false;
  return facts.kind === "unauthorized" || facts.retryAfterMs !== undefined || isRetryable(facts);
}

function eventOf(answer: ObjectAnswer, { plan, state }: TrackedItem): SubmissionEvent {
  if (answer.kind === "failed") return { kind: "describe-failed", error: answer.error };
  try {
    const fresh = requireSameCopy(answer.snapshot, plan.base);
    // The account's permissions were asked for at the review: asking again now would lengthen the time between check and write.
    const isUnknown = state.kind === "queued" && fresh.access.kind === "unknown";
    return { kind: "described", fresh: isUnknown ? { ...fresh, access: plan.base.access } : fresh };
  } catch (error) {
    if (error instanceof PlatformError) return { kind: "describe-failed", error };
    throw error;
  }
}
