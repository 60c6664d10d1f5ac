import type { RequestPlan } from "#core/write/request-plan.ts";
import { PlatformError } from "#platforms/errors.ts";
import { advance } from "../advance.ts";
import {
  SUBMISSION_START,
  type SubmissionEvent,
  type SubmissionState,
  type Tally,
} from "../submission-state.ts";
import type { ItemResult, RunOutcome } from "./run-outcome.ts";

/** One object as a run begins with it: new, or as an earlier page left it. */
export type RunItem = {
  readonly plan: RequestPlan;
  /** The operation ids of all writes of it that were begun, in order. */
  readonly sends?: readonly string[];
  /** How it ended, where it did. */
  readonly outcome?: RunOutcome;
  /** May a write of it still be carried out, though it has ended? */
  readonly hasOpenSends?: boolean;
};

/** One object of a run on its way. It changes in place: a run has up to 100,000 of them. */
export type TrackedItem = {
  readonly number: number;
  readonly plan: RequestPlan;
  state: SubmissionState;
  /** The operation ids of the writes that were begun, of all tries. */
  sends: string[];
  /** So many of `sends` belong to tries that are over: the state counts from there. */
  earlierSends: number;
  /** How often the write may be sent at most; 0 for one that is only read back. */
  sendLimit: number;
  /** Carry at most this many objects in the request, after one that was too large. */
  itemLimit: number | undefined;
  /** How many objects the request of its last write carried, itself included. */
  sentWith: number;
  /** When a wait of its own is over, by the run's steady clock. */
  dueMs: number | undefined;
  /** Absent while it is under way. */
  outcome: RunOutcome | undefined;
  result: ItemResult | undefined;
  hasOpenSends: boolean;
};

export function trackItem(item: RunItem, number: number, sendLimit: number): TrackedItem {
  const { plan, sends = [], outcome, hasOpenSends = false } = item;
  const wasInterrupted = outcome === undefined && sends.length > 0;
  return {
    number,
    plan,
    state: wasInterrupted ? interruptedState(sends.length) : SUBMISSION_START,
    sends: [...sends],
    earlierSends: wasInterrupted ? 0 : sends.length,
    // An object that an earlier page left without an end is read back and never sent.
    sendLimit: wasInterrupted ? 0 : sendLimit,
    itemLimit: undefined,
    sentWith: 0,
    dueMs: undefined,
    outcome,
    result: undefined,
    hasOpenSends,
  };
}

/** Nobody saw the answer of any of its writes: each may have been carried out, or may still be. */
function interruptedState(sends: number): SubmissionState {
  const openSends = Array.from({ length: sends }, (_, index) => index + 1);
  const tally: Tally = { sends, reads: 0, looks: 0, turnedAway: 0, expired: 0, openSends, lost: undefined };
  const error = new PlatformError({ kind: "unreachable", sent: "maybe", fault: "cancelled" });
  return { kind: "reading-back", tally, receipt: { kind: "unknown", error } };
}

/** Tell an object's state machine what has happened. */
export function tell(item: TrackedItem, event: SubmissionEvent): void {
  item.state = advance(item.state, event, item.plan, { sendLimit: item.sendLimit });
}

/** The object was checked, and nothing was sent all the same: it is checked anew, and that counts for nothing. */
export function holdBack(item: TrackedItem): void {
  const { state } = item;
  if (state.kind === "checked" || state.kind === "intent")
    item.state = { kind: "queued", tally: state.tally };
}

/** Try an object that has ended once more, from its check on. */
export function beginAgain(item: TrackedItem, sendLimit: number): void {
  item.state = SUBMISSION_START;
  item.earlierSends = item.sends.length;
  item.sendLimit = sendLimit;
  item.dueMs = undefined;
  item.outcome = undefined;
  item.result = undefined;
  item.hasOpenSends = false;
}

/** The operation ids of the writes of an object's last try whose answers were lost. */
export function openOperationsOf(item: TrackedItem, result: ItemResult): readonly string[] {
  if (!("openSends" in result) || !result.openSends) return [];
  return result.openSends.flatMap((send) => item.sends[item.earlierSends + send - 1] ?? []);
}

/** The user agrees to a wait that the platform asks for, and that nobody sits through unasked. */
export function agreeToWait(item: TrackedItem, nowMs: number): void {
  if (item.state.kind !== "paused") return;
  const { askedMs } = item.state;
  tell(item, { kind: "go-on" });
  item.dueMs = nowMs + askedMs;
}

export function isReady({ state, outcome }: TrackedItem): boolean {
  return outcome === undefined && (state.kind === "queued" || state.kind === "reading-back");
}
