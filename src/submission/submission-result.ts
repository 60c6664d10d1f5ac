import type { Snapshot } from "#core/object/snapshot.ts";
import type { Verification } from "#core/write/verification.ts";
import type { PlatformError } from "#platforms/errors.ts";
import type { LateNews } from "./late-news.ts";
import type { RecordFailure } from "./record-failure.ts";

/** The describe after the write, compared with the plan. */
type ReadBack = { readonly fresh: Snapshot; readonly verification: Verification };

/** The answer to the write, if it was lost (`error`) or a refusal. */
type Answer = { readonly error?: PlatformError; readonly wasRefused?: true };

type Ending =
  /**
   * A fresh describe shows every wanted value. With `wasSent` false, the object had them before anything was
   * sent.
   */
  | ({ readonly kind: "verified"; readonly wasSent: boolean } & ReadBack & Answer)
  /**
   * A fresh describe shows every wanted value except for removals that the platform ignored; these stay in
   * the draft.
   */
  | ({ readonly kind: "partly" } & ReadBack & Answer)
  /** The object is neither as it was before the write nor as the plan wants it. */
  | ({
      readonly kind: "differs";
      /**
       * Keys that the platform's answer showed as promised, and that somebody changed before they were read
       * back.
       */
      readonly changedLater: ReadonlySet<string>;
    } & ReadBack &
      Answer)
  /**
   * The object changed after the review, so nothing was sent. With an `error`, the platform refused the write
   * for that reason, and `fresh` shows nothing of it.
   */
  | { readonly kind: "conflict"; readonly fresh: Snapshot; readonly error?: PlatformError }
  /**
   * The write isn't saved: it was never sent, or `fresh` shows that it was refused or lost. With `wasSent`
   * and without `fresh`, the object itself is gone.
   */
  | {
      readonly kind: "refused";
      readonly wasSent: boolean;
      readonly error: PlatformError;
      readonly fresh?: Snapshot;
    }
  /** The intent couldn't be recorded in this device's journal, so nothing was sent (again). */
  | { readonly kind: "refused"; readonly wasSent: boolean; readonly journal: RecordFailure }
  /**
   * The result isn't known yet. Either `fresh` shows nothing of the write and a send without an answer may
   * still arrive, or the object couldn't be read back; `readError` has the reason if that was tried.
   */
  | ({
      readonly kind: "unknown";
      readonly error: PlatformError;
      readonly readError?: PlatformError;
      readonly fresh?: Snapshot;
    } & Pick<Answer, "wasRefused">);

/**
 * How a submit ended. The draft's changes are dropped only for `verified`, and for the finished part of
 * `partly`.
 */
export type SubmissionResult = Ending & {
  /**
   * The numbers of sends without an answer, each of which may still be carried out. Absent when there are
   * none.
   */
  readonly openSends?: readonly number[];
  /** News from the late looks after the end. */
  readonly late?: LateNews;
};

export type SubmissionOutcome = SubmissionResult["kind"];
