import type { Metadata } from "#core/object/metadata.ts";
import type { ObjectRef } from "#core/object/object-ref.ts";
import type { PlannedRequest, PlanPromise } from "#core/write/request-plan.ts";
import type { VerifiedKey } from "#core/write/verification.ts";
import type { PlatformErrorFacts } from "#platforms/errors.ts";
import type { LateNews } from "#submission/late-news.ts";
import type { SubmissionOutcome } from "#submission/submission-result.ts";

/** The record of a submit that is written before its first byte is sent. */
export type JournalIntent = {
  /** The id of the submit; its sends are `<id>.1`, `<id>.2`, … */
  readonly operationId: string;
  /** The account's id, which is no secret. */
  readonly account: string;
  readonly ref: ObjectRef;
  /** The project whose copy is written, on platforms with copies. */
  readonly project: string | undefined;
  readonly name: string;
  readonly reason: string;
  readonly promise: PlanPromise;
  readonly requests: readonly PlannedRequest[];
  /** SHA-256 of the plan, hexadecimal: see `planDigest`. */
  readonly digest: string;
  /** All pairs of the object right before the write, which an undo restores. */
  readonly before: Metadata;
  /**
   * The time by this machine's clock, in epoch milliseconds, for display. Entries are ordered by their
   * numbers.
   */
  readonly startedAtMs: number;
};

/** The recorded end of a submit. */
export type JournalEnd = {
  readonly outcome: SubmissionOutcome;
  /** True when a write left this machine or may have. */
  readonly wasSent: boolean;
  readonly error?: PlatformErrorFacts;
  /** Present when the platform refused, and the object showed something else or couldn't be read back. */
  readonly wasRefused?: true;
  /** The pairs in the last describe; absent when there was none. */
  readonly after?: Metadata;
  /**
   * The time of the object's last change in that describe, by the platform's clock, in epoch milliseconds.
   */
  readonly modifiedMs?: number;
  readonly verified: readonly VerifiedKey[];
  /** Keys that the platform stored as promised, and that somebody changed before they were read back. */
  readonly changedLater: readonly string[];
  readonly endedAtMs: number;
  /** True when the submit was interrupted, as by a crash, and settled by reading back later. */
  readonly wasRecovered: boolean;
  /** The late looks that remain; absent when there are none. */
  readonly looks?: OpenLooks;
  /** The news from late looks. */
  readonly late?: LateNews;
};

/** Sends without an answer, which may still be carried out. */
export type OpenLooks = {
  readonly sends: readonly number[];
  /** The number of late looks already made. */
  readonly taken: number;
};

/** One submit in the journal. Without an `end` it is under way or was interrupted. */
export type JournalEntry = JournalIntent & {
  /** The entry's number, which rises with every entry of this device. */
  readonly sequence: number;
  /** The number of the last send that was begun. */
  readonly sends: number;
  readonly end: JournalEnd | undefined;
};

/** A damaged entry, or one of another version of this page. It is shown as such and never changed. */
export type UnreadableEntry = {
  readonly sequence: number;
  readonly problem: "newer-format" | "damaged";
  readonly raw: unknown;
};

export function isReadable(entry: JournalEntry | UnreadableEntry): entry is JournalEntry {
  return !("problem" in entry);
}
