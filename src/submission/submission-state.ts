import type { Snapshot } from "#core/object/snapshot.ts";
import type { PlatformError } from "#platforms/errors.ts";
import type { Receipt } from "#platforms/port.ts";
import type { RecordFailure } from "./record-failure.ts";
import type { SubmissionResult } from "./submission-result.ts";

/** The history of a submit, as far as it decides the next step. */
export type Tally = {
  /** Writes that left this machine or may have. Writes refused for a rate limit aren't counted. */
  readonly sends: number;
  /** Failed describes in a row. */
  readonly reads: number;
  /**
   * Describes in a row that showed nothing of a write, or an older state of the object; the answering copy
   * may lag.
   */
  readonly looks: number;
  /** How often the platform asked for another time instead of writing. */
  readonly turnedAway: number;
  /** Writes that weren't sent because their check had expired. */
  readonly expired: number;
  /** The numbers of sends without an answer, each of which may still be carried out at any time. */
  readonly openSends: readonly number[];
  /** The last write without an answer that `fresh` showed to be missing. */
  readonly lost: { readonly error: PlatformError; readonly fresh: Snapshot } | undefined;
};

/** The length of a wait. A back-off gets its random length when it begins. */
export type Delay =
  | { readonly kind: "back-off"; readonly step: number }
  | { readonly kind: "fixed"; readonly delayMs: number };

/**
 * Why nothing is sent for a while. `back-off`: after a failure. `asked`: the platform asked for the wait.
 * `catching-up`: the platform accepted the write but doesn't show it yet. `refused`: the platform refused,
 * and another describe shows whether it stored something anyway. `stale`: the platform shows an older state
 * than the review. `settling`: a write without an answer may still arrive. `maintenance`: the platform is in
 * maintenance.
 */
export type WaitReason =
  | "back-off"
  | "asked"
  | "catching-up"
  | "refused"
  | "stale"
  | "settling"
  | "maintenance";

/** States that need a describe: the check before a write, and the reading back after it. */
export type Reading =
  | { readonly kind: "queued"; readonly tally: Tally }
  | {
      readonly kind: "reading-back";
      readonly tally: Tally;
      readonly receipt: Exclude<Receipt, { kind: "not-sent" }>;
    };

/** The state of one submit. Each state has one next command, see `commandOf`. */
export type SubmissionState =
  | Reading
  /** The check found the object as the plan expects it. */
  | { readonly kind: "checked"; readonly tally: Tally; readonly fresh: Snapshot }
  /** The journal has the intent to write. */
  | { readonly kind: "intent"; readonly tally: Tally; readonly fresh: Snapshot }
  /** `otherwise` is the result if the user ends the wait. */
  | {
      readonly kind: "waiting";
      readonly reason: WaitReason;
      readonly delay: Delay;
      readonly next: Reading;
      readonly otherwise: SubmissionResult;
    }
  /** The platform asks for a wait that is too long to happen without asking; the user decides. */
  | {
      readonly kind: "paused";
      readonly askedMs: number;
      readonly next: Reading;
      readonly otherwise: SubmissionResult;
    }
  | { readonly kind: "ended"; readonly result: SubmissionResult };

/** The command of a state. Its result returns as an event. */
export type SubmissionCommand =
  | { readonly kind: "describe"; readonly isCheck: boolean }
  | { readonly kind: "record"; readonly send: number; readonly fresh: Snapshot }
  | { readonly kind: "send"; readonly send: number }
  | { readonly kind: "wait"; readonly delay: Delay }
  | { readonly kind: "ask" };

export type SubmissionEvent =
  | { readonly kind: "described"; readonly fresh: Snapshot }
  | { readonly kind: "describe-failed"; readonly error: PlatformError }
  | { readonly kind: "recorded" }
  | { readonly kind: "record-failed"; readonly error: RecordFailure }
  | { readonly kind: "received"; readonly receipt: Receipt }
  /** A wait is over, or the user agreed to one. */
  | { readonly kind: "go-on" }
  /** The user ends the wait. */
  | { readonly kind: "stop" };

/** The number of the next send, from 1. No two sends of a submit share a number. */
export function nextSend({ sends, turnedAway, expired }: Tally): number {
  return sends + turnedAway + expired + 1;
}

/** Is the submit before its next send: being checked, or checked? */
export function isBeforeSend({ kind }: SubmissionState): boolean {
  return kind === "queued" || kind === "checked" || kind === "intent";
}

export const SUBMISSION_START: SubmissionState = {
  kind: "queued",
  tally: { sends: 0, reads: 0, looks: 0, turnedAway: 0, expired: 0, openSends: [], lost: undefined },
};

/** The history of a submit; undefined once it has ended. */
export function tallyOf(state: SubmissionState): Tally | undefined {
  if (state.kind === "waiting" || state.kind === "paused") return state.next.tally;
  return state.kind === "ended" ? undefined : state.tally;
}

/** The command of a state; undefined once the submit has ended. */
export function commandOf(state: SubmissionState): SubmissionCommand | undefined {
  switch (state.kind) {
    case "queued":
    case "reading-back":
      return { kind: "describe", isCheck: state.kind === "queued" };
    case "checked":
      return { kind: "record", send: nextSend(state.tally), fresh: state.fresh };
    case "intent":
      return { kind: "send", send: nextSend(state.tally) };
    case "waiting":
      return { kind: "wait", delay: state.delay };
    case "paused":
      return { kind: "ask" };
    case "ended":
      return undefined;
  }
}
