import type { PlatformError } from "#platforms/errors.ts";
import type { Receipt } from "#platforms/port.ts";
import type { RecordFailure } from "../record-failure.ts";
import { delayMs } from "../waits.ts";
import { afterFailedCall, countFailedCall, type FailedCalls, NO_FAILED_CALLS } from "./failed-call.ts";
import type { RunEffects } from "./run-effects.ts";
import type { ItemResult } from "./run-outcome.ts";
import type { RunPause, RunWait } from "./run-state.ts";
import {
  afterEnd,
  EQUAL_ERRORS_LIMIT,
  isAboutRights,
  isRefusedByAnswer,
  NO_TROUBLES,
  questionOf,
  type TroubleQuestion,
  type Troubles,
} from "./run-troubles.ts";

/** Whether a run may go on: what the user, the platform and the errors so far say about it. */
export type RunControl = {
  readonly pause: () => RunPause | undefined;
  /** The wait of the whole run that runs now. */
  readonly wait: () => RunWait | undefined;
  readonly needsToken: () => boolean;
  readonly isCancelled: () => boolean;
  /** May another call go out? While a run is being cancelled only what reads back what was sent. */
  readonly mayCall: () => boolean;
  /**
   * May another write go out? Not after several refusals in a row that are one and the same, before reading back has shown what
   * they are worth.
   */
  readonly mayWrite: () => boolean;
  /** The user pauses, or something else does. An earlier reason stays. */
  readonly pauseFor: (reason: RunPause) => void;
  /** The user agrees to go on, whatever it was that stopped the run. */
  readonly goOn: () => void;
  readonly cancel: () => void;
  /** Counts how often somebody agreed to go on: a call that began before that was made with an earlier token. */
  readonly era: () => number;
  /** The platform doesn't accept the token of a call that began in that era. */
  readonly tokenRefused: (era: number) => void;
  /** A call that began in that era failed as a whole. Is that an answer about each of its objects? */
  readonly callFailed: (error: PlatformError, era: number) => { readonly concernsEach: boolean };
  readonly callSucceeded: () => void;
  /** An object's part of a request was answered. */
  readonly received: (receipt: Receipt) => void;
  readonly recordFailed: (error: RecordFailure) => void;
  /** Objects ended, in this order. */
  readonly itemsEnded: (results: readonly ItemResult[]) => void;
};

/** `onChange` is called after each change. */
export function createRunControl(
  { platform, random, steadyNow, connectivity }: RunEffects,
  onChange: () => void,
): RunControl {
  let pause: RunPause | undefined;
  let wait: RunWait | undefined;
  let needsToken = false;
  let isCancelled = false;
  let failedCalls: FailedCalls = NO_FAILED_CALLS;
  let troubles: Troubles = NO_TROUBLES;
  let era = 0;
  let refusals: FailedCalls = NO_FAILED_CALLS;

  const isOffline = () => connectivity?.isOnline() === false;
  /** The wait of the host, which somebody else's call may have begun. */
  const waitOfHost = (): RunWait | undefined => {
    const leftMs = platform.hostWait.leftMs();
    return leftMs > 0 ? { reason: "asked", untilMs: steadyNow() + leftMs } : undefined;
  };
  const currentWait = () => {
    if (wait && wait.untilMs <= steadyNow()) wait = undefined;
    const host = waitOfHost();
    return host && (!wait || host.untilMs > wait.untilMs) ? host : wait;
  };
  const currentPause = (): RunPause | undefined => {
    if (isCancelled) return undefined;
    if (pause) return pause;
    return isOffline() ? { kind: "offline" } : undefined;
  };
  const pauseFor = (reason: RunPause) => {
    if (isCancelled) return;
    pause ??= reason;
    onChange();
  };

  const tokenRefused = (eraOfCall: number) => {
    if (eraOfCall !== era) return;
    needsToken = true;
    onChange();
  };

  return {
    pause: currentPause,
    wait: currentWait,
    needsToken: () => needsToken && !isCancelled,
    isCancelled: () => isCancelled,
    mayCall: () => currentPause() === undefined && (isCancelled || !needsToken) && !currentWait(),
    mayWrite: () =>
      !isCancelled &&
      currentPause() === undefined &&
      !needsToken &&
      !currentWait() &&
      refusals.inARow < EQUAL_ERRORS_LIMIT,
    pauseFor,
    era: () => era,
    goOn: () => {
      era += 1;
      const { kind } = pause ?? {};
      if (pause?.kind === "long-wait") {
        wait = { reason: "asked", untilMs: steadyNow() + pause.askedMs };
      }
      if (kind === "equal-errors" || kind === "many-refused") troubles = NO_TROUBLES;
      failedCalls = NO_FAILED_CALLS;
      refusals = NO_FAILED_CALLS;
      pause = undefined;
      needsToken = false;
      onChange();
    },
    cancel: () => {
      if (isCancelled) return;
      isCancelled = true;
      pause = undefined;
      // A back-off is for the next write; only what the platform itself asks for is still waited out.
      if (wait && wait.reason !== "asked") wait = undefined;
      onChange();
    },
    tokenRefused,
    callFailed: (error, eraOfCall) => {
      failedCalls = countFailedCall(failedCalls, error);
      const next = afterFailedCall(failedCalls, error);
      if (next.kind === "each") return { concernsEach: true };
      if (isCancelled && (next.kind !== "wait" || next.reason !== "asked")) return { concernsEach: true };
      if (next.kind === "needs-token") tokenRefused(eraOfCall);
      else if (next.kind === "ask") pauseFor({ kind: "equal-errors", error: next.error });
      else if (next.kind === "long-wait") pauseFor(next);
      else {
        const untilMs = steadyNow() + delayMs(next.delay, random);
        if (!wait || untilMs > wait.untilMs) wait = { reason: next.reason, untilMs, error };
      }
      onChange();
      return { concernsEach: false };
    },
    callSucceeded: () => {
      failedCalls = NO_FAILED_CALLS;
    },
    received: (receipt) => {
      const isSerious = receipt.kind === "refused" && isAboutRights(receipt.error);
      refusals = isSerious ? countFailedCall(refusals, receipt.error) : NO_FAILED_CALLS;
    },
    recordFailed: (error) => pauseFor({ kind: "storage", error }),
    itemsEnded: (results) => {
      let question: TroubleQuestion | undefined;
      for (const result of results) {
        troubles = afterEnd(troubles, result);
        question ??= questionOf(troubles);
        const isAnswered = isRefusedByAnswer(result);
        if (isAnswered && refusals.last && refusals.inARow >= EQUAL_ERRORS_LIMIT) {
          question ??= { kind: "equal-errors", error: refusals.last };
        }
        // Reading back showed something else than the refusals said.
        const hasGoneWell = result.kind === "not-begun" || (result.kind === "verified" && !result.error);
        if (!isAnswered && !hasGoneWell) refusals = NO_FAILED_CALLS;
      }
      if (question) pauseFor(question);
    },
  };
}
