import type { Snapshot } from "#core/object/snapshot.ts";
import type { RequestPlan } from "#core/write/request-plan.ts";
import type { SendIntent } from "#submission/submission.ts";
import type { SubmissionResult } from "#submission/submission-result.ts";
import type { DraftPlace } from "../draft/draft-memory.ts";
import { type StorageError, storageErrorOf } from "../storage/storage-error.ts";
import type { Journal } from "./journal.ts";
// This module is imported statically: loaded on demand, a busy or missing server could keep a write out of
// the journal.
import { encodeEnd, encodeIntent } from "./journal-encoding.ts";
import type { JournalEnd, JournalIntent } from "./journal-entry.ts";
import { planDigest } from "./plan-digest.ts";

/** Whether a submit and its end are in the journal. */
export type SubmitKeeping =
  /** Nothing was about to be sent, so there is nothing to record. */
  | { readonly kind: "nothing" }
  | { readonly kind: "kept"; readonly sequence: number }
  /** The result is known to this page only. */
  | { readonly kind: "not-kept"; readonly error: StorageError }
  /** The journal doesn't have the submit, but the user has downloaded it as a file. */
  | { readonly kind: "downloaded" };

/** Records one submit in the journal as it proceeds. */
export type SubmitRecord = {
  /** Records a send before it happens. Rejects with a `StorageError`, and then nothing may be sent. */
  record(intent: SendIntent): Promise<void>;
  /** Records the end. Never rejects. */
  finish(result: SubmissionResult, endedAtMs: number): Promise<SubmitKeeping>;
  /** The whole record in the journal's form; undefined when nothing was about to be sent. */
  report(result: SubmissionResult, endedAtMs: number): Promise<unknown>;
};

export type SubmitFacts = {
  readonly operationId: string;
  readonly place: DraftPlace;
  readonly plan: RequestPlan;
  readonly reason: string;
  /** The present time in epoch milliseconds. */
  readonly now: () => number;
};

/**
 * In a browser without any storage, submits work without a journal, and the page shows a permanent notice. A
 * storage that exists and fails is different: then nothing is sent.
 */
export function createSubmitRecord(journal: Journal, facts: SubmitFacts): SubmitRecord {
  const { operationId, place, plan, reason, now } = facts;
  let sequence: number | undefined;
  let missing: StorageError | undefined;
  let intent: JournalIntent | undefined;
  let sends = 0;

  const intentOn = async (before: Snapshot): Promise<JournalIntent> => {
    const { base, mode, outcomes, issues, requests } = plan;
    return {
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
    };
  };

  return {
    record: async ({ send, before }) => {
      intent ??= await intentOn(before);
      sends = send;
      if (missing) return;
      try {
        if (sequence === undefined) sequence = await journal.begin(intent);
        else await journal.recordSend(sequence, send);
      } catch (error) {
        const storageError = storageErrorOf(error);
        // A journal with the first send must have the next ones too.
        if (storageError.problem !== "unavailable" || sequence !== undefined) throw storageError;
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
    report: async (result, endedAtMs) => {
      if (!intent) return undefined;
      return { ...encodeIntent(intent, sends), ...encodeEnd(endOfResult(result, endedAtMs)) };
    },
  };
}

/** The recorded form of a result. */
export function endOfResult(result: SubmissionResult, endedAtMs: number): JournalEnd {
  const fresh = "fresh" in result ? result.fresh : undefined;
  return {
    outcome: result.kind,
    wasSent: "wasSent" in result ? result.wasSent : result.kind !== "conflict" || result.error !== undefined,
    ...("error" in result && result.error && { error: result.error.facts }),
    ...("wasRefused" in result && result.wasRefused && { wasRefused: true }),
    ...(fresh && { after: fresh.metadata }),
    ...(fresh?.modifiedMs !== undefined && { modifiedMs: fresh.modifiedMs }),
    verified: "verification" in result ? result.verification.keys : [],
    changedLater: "changedLater" in result ? [...result.changedLater] : [],
    endedAtMs,
    wasRecovered: false,
    ...(result.openSends && { looks: { sends: result.openSends, taken: 0 } }),
    ...(result.late && { late: result.late }),
  };
}
