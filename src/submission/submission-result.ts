import type { Snapshot } from "#core/object/snapshot.ts";
import type { Verification } from "#core/write/verification.ts";
import type { PlatformError } from "#platforms/errors.ts";
import type { LateNews } from "./late-news.ts";
import type { RecordFailure } from "./record-failure.ts";

/** What a describe after the write showed. */
type ReadBack = { readonly fresh: Snapshot; readonly verification: Verification };

/** The answer to the write, where it wasn't a plain yes: it got lost, or it was a refusal. */
type Answer = { readonly error?: PlatformError; readonly wasRefused?: true };

type Ending =
  /** A fresh describe shows all that was wanted. Without `wasSent` it was there before anything was sent. */
  | ({ readonly kind: "verified"; readonly wasSent: boolean } & ReadBack & Answer)
  /** A fresh describe shows it, but for the removals that the platform ignored: those stay open in the draft. */
  | ({ readonly kind: "partly" } & ReadBack & Answer)
  /** The object isn't as it was before the write, and not as it was to become either. */
  | ({
      readonly kind: "differs";
      /** Keys that the platform's answer showed as promised, and that somebody changed before they were read back. */
      readonly changedLater: ReadonlySet<string>;
    } & ReadBack &
      Answer)
  /**
   * The object changed after the review: nothing was sent; or, with an `error`, the platform refused it for that, and
   * `fresh` shows nothing of it.
   */
  | { readonly kind: "conflict"; readonly fresh: Snapshot; readonly error?: PlatformError }
  /**
   * It isn't saved: not sent, or refused or lost on the way as `fresh` shows. Sent and without `fresh`, the object itself is
   * gone.
   */
  | {
      readonly kind: "refused";
      readonly wasSent: boolean;
      readonly error: PlatformError;
      readonly fresh?: Snapshot;
    }
  /** It couldn't be written into this device's journal first, so it wasn't sent (again). */
  | { readonly kind: "refused"; readonly wasSent: boolean; readonly journal: RecordFailure }
  /**
   * It isn't known yet. `fresh` shows nothing of it, and a send whose answer was lost may still arrive; or it couldn't be
   * read back, and `readError` says why, where that was tried.
   */
  | ({
      readonly kind: "unknown";
      readonly error: PlatformError;
      readonly readError?: PlatformError;
      readonly fresh?: Snapshot;
    } & Pick<Answer, "wasRefused">);

/** How a submit ended. The draft is forgotten for `verified` alone, and for what `partly` has done. */
export type SubmissionResult = Ending & {
  /** The numbers of the sends whose answers were lost: each of them may still be carried out. Absent where there is none. */
  readonly openSends?: readonly number[];
  /** What the looks after the end found out, where that is something new. */
  readonly late?: LateNews;
};

export type SubmissionOutcome = SubmissionResult["kind"];
