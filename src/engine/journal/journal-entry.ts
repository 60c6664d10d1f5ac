import type { Metadata } from "#core/object/metadata.ts";
import type { ObjectRef } from "#core/object/object-ref.ts";
import type { PlannedRequest, PlanPromise } from "#core/write/request-plan.ts";
import type { VerifiedKey } from "#core/write/verification.ts";
import type { PlatformErrorFacts } from "#platforms/errors.ts";
import type { LateNews } from "#submission/late-news.ts";
import type { SubmissionOutcome } from "#submission/submission-result.ts";

/** What is written down before the first byte of a submit leaves. */
export type JournalIntent = {
  /** Names the submit for good; its sends are `<id>.1`, `<id>.2`, … */
  readonly operationId: string;
  /** Whose token it is, by a name that is no secret. */
  readonly account: string;
  readonly ref: ObjectRef;
  /** The copy that is written, where the platform has copies. */
  readonly project: string | undefined;
  readonly name: string;
  readonly reason: string;
  readonly promise: PlanPromise;
  readonly requests: readonly PlannedRequest[];
  /** SHA-256 of the plan, hexadecimal: see `planDigest`. */
  readonly digest: string;
  /** All that the object held right before the write: what an undo restores. */
  readonly before: Metadata;
  /** By this machine's clock, epoch milliseconds: for showing. The order of entries is that of their numbers. */
  readonly startedAtMs: number;
};

/** How a submit ended, as it was written down. */
export type JournalEnd = {
  readonly outcome: SubmissionOutcome;
  /** Did a write leave this machine, or may it have? */
  readonly wasSent: boolean;
  readonly error?: PlatformErrorFacts;
  /** The platform's answer was a refusal, and what was read back said something else, or couldn't be had. */
  readonly wasRefused?: true;
  /** What the last describe showed; absent when there was none. */
  readonly after?: Metadata;
  /** When the object had been changed last by then, by the platform's clock, epoch milliseconds. */
  readonly modifiedMs?: number;
  readonly verified: readonly VerifiedKey[];
  /** Keys that the platform stored as promised, and that somebody changed before they were read back. */
  readonly changedLater: readonly string[];
  readonly endedAtMs: number;
  /** It was found unfinished and settled by reading back later, as after a crash. */
  readonly wasRecovered: boolean;
  /** What is still to be looked for; absent when nothing is. */
  readonly looks?: OpenLooks;
  /** What such looks found out. */
  readonly late?: LateNews;
};

/** Sends that may still be carried out, since their answers were lost. */
export type OpenLooks = {
  readonly sends: readonly number[];
  /** How many of the looks after the end were taken. */
  readonly taken: number;
};

/** One submit in the journal. Without an `end` it is under way, or was interrupted. */
export type JournalEntry = JournalIntent & {
  /** Rises with every entry of this device. */
  readonly sequence: number;
  /** The number of the last send that was begun. */
  readonly sends: number;
  readonly end: JournalEnd | undefined;
};

/** An entry of another version of this page, or a damaged one: shown as such, and never touched. */
export type UnreadableEntry = {
  readonly sequence: number;
  readonly problem: "newer-format" | "damaged";
  readonly raw: unknown;
};

export function isReadable(entry: JournalEntry | UnreadableEntry): entry is JournalEntry {
  return !("problem" in entry);
}
