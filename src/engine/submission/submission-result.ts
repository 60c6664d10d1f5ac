import type { Snapshot } from "#core/snapshot.ts";
import type { Verification } from "#core/verification.ts";
import type { PlatformError } from "#platforms/errors.ts";
import type { StorageError } from "../storage-error.ts";

/** How a submit ended. The draft is forgotten for `verified` alone. */
export type SubmissionResult =
  /**
   * A fresh describe shows what the plan promised. `error` is there when the answer itself was lost or a refusal.
   * Without `wasSent` it was there before anything was sent.
   */
  | {
      readonly kind: "verified";
      readonly wasSent: boolean;
      readonly fresh: Snapshot;
      readonly verification: Verification;
      readonly error?: PlatformError;
    }
  /** Something of the write is there, but not what was promised. */
  | {
      readonly kind: "differs";
      readonly fresh: Snapshot;
      readonly verification: Verification;
      readonly error?: PlatformError;
      /** Keys that the platform's answer showed as promised, and that somebody changed before they were read back. */
      readonly changedLater: ReadonlySet<string>;
    }
  /** The object changed after the review: nothing was sent; or, with an `error`, the platform refused it for that. */
  | { readonly kind: "conflict"; readonly fresh: Snapshot; readonly error?: PlatformError }
  /** Nothing was changed: not sent, refused, or lost on the way as `fresh` shows. */
  | {
      readonly kind: "refused";
      readonly wasSent: boolean;
      readonly error: PlatformError;
      readonly fresh?: Snapshot;
    }
  /** It couldn't be written into this device's journal first, so it wasn't sent (again). */
  | { readonly kind: "refused"; readonly wasSent: boolean; readonly journal: StorageError }
  /** It may have been carried out, and couldn't be read back: `readError` says why, where it was tried. */
  | { readonly kind: "unknown"; readonly error: PlatformError; readonly readError?: PlatformError };

export type SubmissionOutcome = SubmissionResult["kind"];
