import type { Snapshot } from "#core/object/snapshot.ts";
import type { RequestPlan } from "#core/write/request-plan.ts";
import { type ClockReadings, createCheckAge } from "#platforms/check-age.ts";
import { PlatformError } from "#platforms/errors.ts";
import type { WriteHold } from "#platforms/gateway/write-hold.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import { advance, type SubmissionRules } from "./advance.ts";
import { describeAgain } from "./describe-again.ts";
import { createObservable, type Observable } from "./observable.ts";
import { recordFailureOf } from "./record-failure.ts";
import { type WhileReserved, withReservation } from "./reservation.ts";
import type { RetryBudget } from "./retry-budget.ts";
import { sendId, sendRequests } from "./send-requests.ts";
import type { SubmissionResult } from "./submission-result.ts";
import {
  commandOf,
  isBeforeSend,
  SUBMISSION_START,
  type SubmissionCommand,
  type SubmissionEvent,
  type SubmissionState,
} from "./submission-state.ts";
import { delayMs } from "./waits.ts";

/** A send that is about to happen, recorded before its first byte is sent. */
export type SendIntent = {
  /** The number of this send within the submit, from 1. */
  readonly send: number;
  /** The object right before the send. */
  readonly before: Snapshot;
};

export type SubmissionEffects = {
  readonly platform: Pick<MetadataPlatform, "describe" | "send" | "description">;
  /** The id of this submit. */
  readonly operationId: string;
  /**
   * Resolves once the intent is on the disk; nothing is sent before. A rejection with a `RecordFailure` ends
   * the submit.
   */
  readonly record: (intent: SendIntent) => Promise<void>;
  /** Resolves after that many milliseconds, or when the signal fires. */
  readonly wait: (delayMs: number, signal: AbortSignal) => Promise<void>;
  /** A random number from 0 to 1, for back-offs. */
  readonly random: () => number;
  /** The clocks for a check's age: one that is never changed, and one that runs while the machine sleeps. */
  readonly readClocks: () => ClockReadings;
  /**
   * The retry budget of the platform's host, shared by all its submits. Without a budget every retry is
   * allowed.
   */
  readonly budget?: RetryBudget | undefined;
  /** Keeps other tabs, runs and submits from writing the object between a check and the reading back after it. */
  readonly whileReserved: WhileReserved;
};

export type SubmissionProgress = {
  readonly state: SubmissionState;
  /** The length of the wait that has just begun. */
  readonly waitMs: number | undefined;
  /** Does the submit wait for somebody else on this device who writes the object, before its check? */
  readonly isHeldUp: boolean;
};

/** A running submit: its observable state, and the user's choices during a wait, also one for another writer. */
export type Submission = Observable<SubmissionProgress> & {
  /** Runs the submit to its end. Call it once. */
  run(): Promise<SubmissionResult>;
  /** Ends a wait. Does nothing while something is under way that can't be stopped. */
  stop(): void;
  /** Agrees to the wait that the platform asks for. */
  goOn(): void;
};

/**
 * Checks, sends and reads back, as the state machine (`advance`) commands, one command at a time. The plan is
 * sent unchanged. A write without an answer is read back first, and sent again only when it certainly wasn't
 * stored and the object is still as the plan expects it.
 */
export function createSubmission(plan: RequestPlan, effects: SubmissionEffects): Submission {
  const { platform, random, budget } = effects;
  const rules: SubmissionRules = { sendLimit: platform.description.sendLimit[plan.mode.kind] };
  const initial: SubmissionProgress = { state: SUBMISSION_START, waitMs: undefined, isHeldUp: false };
  const [progress, setProgress] = createObservable(initial);
  let userSays: ((event: SubmissionEvent) => void) | undefined;
  /** The user's decision about a wait that is shown already and hasn't begun yet. */
  let saidEarly: SubmissionEvent | undefined;

  /** Aborted at the next check; covers the time from a check to the write after it. */
  let between = new AbortController();
  const age = createCheckAge(effects.readClocks);
  const hold = (): WriteHold => ({
    operationId: effects.operationId,
    over: between.signal,
    isFresh: age.isFresh,
  });

  const check = async (): Promise<Snapshot> => {
    between = new AbortController();
    const ended = age.asked();
    let isAnswered = false;
    try {
      const fresh = await describeAgain(platform, plan.base, { hold: hold() });
      isAnswered = true;
      // The account's rights were read for the review; reading them again now would widen the window between
      // check and write.
      return fresh.access.kind === "unknown" ? { ...fresh, access: plan.base.access } : fresh;
    } finally {
      ended(isAnswered);
    }
  };

  const say = (event: SubmissionEvent) => {
    if (userSays) userSays(event);
    else if (isIdle(progress.getState().state)) saidEarly = event;
  };

  /** Waits until the time is over or the user has decided. */
  const idle = async (waitMs: number | undefined): Promise<SubmissionEvent> => {
    const calledOff = new AbortController();
    const spoken = new Promise<SubmissionEvent>((resolve) => {
      userSays = resolve;
      if (saidEarly) resolve(saidEarly);
      saidEarly = undefined;
    });
    const over = (): SubmissionEvent => ({ kind: "go-on" });
    const waited = waitMs === undefined ? [] : [effects.wait(waitMs, calledOff.signal).then(over)];
    const event = await Promise.race([spoken, ...waited]);
    userSays = undefined;
    calledOff.abort();
    return event;
  };

  const perform = (command: SubmissionCommand): Promise<SubmissionEvent> => {
    switch (command.kind) {
      case "describe":
        return (command.isCheck ? check() : describeAgain(platform, plan.base)).then(
          (fresh): SubmissionEvent => ({ kind: "described", fresh }),
          (error: unknown) => ({ kind: "describe-failed", error: asPlatformError(error) }),
        );
      case "record":
        return effects.record({ send: command.send, before: command.fresh }).then(
          (): SubmissionEvent => ({ kind: "recorded" }),
          (error: unknown) => ({ kind: "record-failed", error: recordFailureOf(error) }),
        );
      case "send":
        return sendRequests(plan, platform, {
          operationId: sendId(effects.operationId, command.send),
          hold: hold(),
        }).then((receipt) => ({ kind: "received", receipt }));
      case "wait": {
        if (command.delay.kind === "back-off" && budget?.take() === false)
          return Promise.resolve({ kind: "stop" });
        const waitMs = delayMs(command.delay, random);
        setProgress({ waitMs });
        return idle(waitMs);
      }
      case "ask":
        return idle(undefined);
    }
  };

  const goTo = (event: SubmissionEvent) => {
    const { state } = progress.getState();
    const next = advance(state, event, plan, rules);
    if (isBeforeSend(state) && !isBeforeSend(next) && next.kind !== "reading-back") between.abort();
    // A decision about one wait isn't one about the next.
    saidEarly = undefined;
    setProgress({ state: next, waitMs: undefined });
  };

  const step = async () => {
    const { state } = progress.getState();
    const command = commandOf(state);
    if (!command) throw new Error(`nothing to do in ${state.kind}`);
    goTo(await perform(command));
  };

  const heldUp = (isHeldUp: boolean, decide?: (event: SubmissionEvent) => void) => {
    userSays = decide;
    if (progress.getState().isHeldUp !== isHeldUp) setProgress({ isHeldUp });
  };
  /** From a check until the object is read back. The object is free for others while the submit waits. */
  const attempt = async () => {
    const hasBegun = await withReservation(effects.whileReserved, plan.base, untilIdle, {
      onWait: (giveUp) => heldUp(true, ({ kind }) => kind === "stop" && giveUp()),
      onBegin: () => heldUp(false),
    });
    if (hasBegun) return;
    heldUp(false);
    goTo({ kind: "describe-failed", error: heldUpError() });
  };
  const untilIdle = async () => {
    while (!isIdle(progress.getState().state)) await step();
  };

  return Object.assign(progress, {
    run: async () => {
      budget?.first();
      for (;;) {
        const { state } = progress.getState();
        if (state.kind === "ended") return state.result;
        await (state.kind === "queued" ? attempt() : step());
      }
    },
    stop: () => say({ kind: "stop" }),
    goOn: () => say({ kind: "go-on" }),
  });
}

function isIdle({ kind }: SubmissionState): boolean {
  return kind === "waiting" || kind === "paused" || kind === "ended";
}

/** The user didn't want to wait any longer for whoever else writes the object. */
function heldUpError(): PlatformError {
  return new PlatformError({ kind: "conflict", sent: "no", fault: "object-busy" });
}

function asPlatformError(error: unknown): PlatformError {
  if (error instanceof PlatformError) return error;
  throw error;
}
