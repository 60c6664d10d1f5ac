import type { RequestPlan } from "#core/request-plan.ts";
import type { DraftPlace } from "../draft-memory.ts";
import { type StorageError, storageErrorOf } from "../storage-error.ts";
import type { SendIntent } from "../submission/submission.ts";
import type { SubmissionResult } from "../submission/submission-result.ts";
import type { Journal } from "./journal.ts";
import type { JournalEnd } from "./journal-entry.ts";
import { planDigest } from "./plan-digest.ts";

/** Is a submit in the journal, with its end? */
export type SubmitKeeping =
  /** Nothing was about to be sent, so there is nothing to keep. */
  | { readonly kind: "nothing" }
  | { readonly kind: "kept"; readonly sequence: number }
  /** What happened is known in this page alone. */
  | { readonly kind: "not-kept"; readonly error: StorageError };

/** The record of one submit, written down as it goes. */
export type SubmitRecord = {
  /** Before a send. Rejects with a `StorageError`; then nothing may be sent. */
  record(intent: SendIntent): Promise<void>;
  /** After the end. Never rejects. */
  finish(result: SubmissionResult, endedAtMs: number): Promise<SubmitKeeping>;
};

export type SubmitFacts = {
  readonly operationId: string;
  readonly place: DraftPlace;
  readonly plan: RequestPlan;
  readonly reason: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
};

/**
 * Where the browser gives no storage at all, the page says so all the time (drafts), and submits nevertheless. A storage
 * that should be there and fails is another matter: then nothing is sent.
 */
export function createSubmitRecord(journal: Journal, facts: SubmitFacts): SubmitRecord {
  const { operationId, place, plan, reason, now } = facts;
  let sequence: number | undefined;
  let missing: StorageError | undefined;

  const begin = async ({ before }: SendIntent): Promise<void> => {
    const { base, mode, outcomes, issues, requests } = plan;
    sequence = await journal.begin({
      operationId,
      account: place.account,
      ref: base.ref,
      project: base.project,
      name: base.name,
      reason,
      promise: { mode, outcomes, issues },
      requests,
      digest: await planDigest(plan),
      before: before.metadata,
      startedAtMs: now(),
    });
  };

  return {
    record: async (intent) => {
      if (missing) return;
      try {
        if (sequence === undefined) await begin(intent);
        else await journal.recordSend(sequence, intent.send);
      } catch (error) {
        const storageError = storageErrorOf(error);
        if (storageError.problem !== "unavailable") throw storageError;
        missing = storageError;
      }
    },
    finish: async (result, endedAtMs) => {
      if (missing) return { kind: "not-kept", error: missing };
      if (sequence === undefined) return { kind: "nothing" };
      try {
        await journal.recordEnd(sequence, endOfResult(result, endedAtMs));
        return { kind: "kept", sequence };
      } catch (error) {
        return { kind: "not-kept", error: storageErrorOf(error) };
      }
    },
  };
}

function endOfResult(result: SubmissionResult, endedAtMs: number): JournalEnd {
  return {
    outcome: result.kind,
    wasSent: "wasSent" in result ? result.wasSent : result.kind !== "conflict" || result.error !== undefined,
    ...("error" in result && result.error && { error: result.error.facts }),
    ...("fresh" in result && result.fresh && { after: result.fresh.metadata }),
    verified: "verification" in result ? result.verification.keys : [],
    endedAtMs,
    wasRecovered: false,
  };
}
