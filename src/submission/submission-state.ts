import type { Snapshot } from "#core/object/snapshot.ts";
import type { PlatformError } from "#platforms/errors.ts";
import type { Receipt } from "#platforms/port.ts";
import type { RecordFailure } from "./record-failure.ts";
import type { SubmissionResult } from "./submission-result.ts";

/** What went before, as far as it decides what comes next. */
export type Tally = {
  /** Writes that left this machine, or may have. Those that the platform turned away aren't counted. */
  readonly sends: number;
  /** Describes in a row that failed. */
  readonly reads: number;
  /** Describes in a row that showed nothing of a write, or an older state: the copy that answers may lag behind. */
  readonly looks: number;
  /** How often the platform asked to come back later, instead of carrying it out. */
  readonly turnedAway: number;
  /** Writes that weren't sent since their check was too old by then. */
  readonly expired: number;
  /** The numbers of the sends whose answers were lost: each of them may still be carried out, at any time. */
  readonly openSends: readonly number[];
  /** The last write whose answer was lost and that, as `fresh` showed, wasn't there. */
  readonly lost: { readonly error: PlatformError; readonly fresh: Snapshot } | undefined;
};

/** How long a wait is. The length of a back-off is drawn when it begins. */
export type Delay =
  | { readonly kind: "back-off"; readonly step: number }
  | { readonly kind: "fixed"; readonly delayMs: number };

/**
 * Why nothing goes out for a while. `back-off`: after a failure. `asked`: the platform wants it. `catching-up`: it said
 * yes, and doesn't show it yet. `refused`: it said no, and one more look shows whether it stored something all the same. `stale`: it shows less than the review did. `settling`: a write that got lost may still arrive. `maintenance`: the platform is being worked on.
 */
export type WaitReason =
  | "back-off"
  | "asked"
  | "catching-up"
  | "refused"
  | "stale"
  | "settling"
  | "maintenance";

/** States in which the object is described next: the check before a write, and the reading back after it. */
export type Reading =
  | { readonly kind: "queued"; readonly tally: Tally }
  | {
      readonly kind: "reading-back";
      readonly tally: Tally;
      readonly receipt: Exclude<Receipt, { kind: "not-sent" }>;
    };

/** Where one submit stands. Each state has one thing to do next, see `commandOf`. */
export type SubmissionState =
  | Reading
  /** The object is as the plan expects it. */
  | { readonly kind: "checked"; readonly tally: Tally; readonly fresh: Snapshot }
  /** What is about to happen is in the journal. */
  | { readonly kind: "intent"; readonly tally: Tally; readonly fresh: Snapshot }
  /** `otherwise`: how it ends when the user doesn't wait. */
  | {
      readonly kind: "waiting";
      readonly reason: WaitReason;
      readonly delay: Delay;
      readonly next: Reading;
      readonly otherwise: SubmissionResult;
    }
  /** The platform asks for a wait that nobody sits through; the user decides. */
  | {
      readonly kind: "paused";
      readonly askedMs: number;
      readonly next: Reading;
      readonly otherwise: SubmissionResult;
    }
  | { readonly kind: "ended"; readonly result: SubmissionResult };

/** What a state wants done. Its result comes back as an event. */
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
  /** A wait is over, or the user agrees to one. */
  | { readonly kind: "go-on" }
  /** The user doesn't wait any longer. */
  | { readonly kind: "stop" };

/** The number of the next send, from 1: no two writes of one submit have the same. */
export function nextSend({ sends, turnedAway, expired }: Tally): number {
  return sends + turnedAway + expired + 1;
}

/** Is the object being checked, or was it just now, with the write still to come? */
export function isBeforeSend({ kind }: SubmissionState): boolean {
  return kind === "queued" || kind === "checked" || kind === "intent";
}

export const SUBMISSION_START: SubmissionState = {
  kind: "queued",
  tally: { sends: 0, reads: 0, looks: 0, turnedAway: 0, expired: 0, openSends: [], lost: undefined },
};

/** What went before; nothing for a submit that has ended. */
export function tallyOf(state: SubmissionState): Tally | undefined {
  if (state.kind === "waiting" || state.kind === "paused") return state.next.tally;
  return state.kind === "ended" ? undefined : state.tally;
}

/** What to do next; nothing once it has ended. */
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
