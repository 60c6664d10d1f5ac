import { createObservable, type Observable } from "../observable.ts";
import { recordFailureOf } from "../record-failure.ts";
import { createAccountCheck } from "./account-check.ts";
import { findRepeated } from "./find-repeated.ts";
import { createRunBook } from "./run-book.ts";
import { chunksOf, type RunChunk } from "./run-chunk.ts";
import { createRunControl } from "./run-control.ts";
import type { RunEffects } from "./run-effects.ts";
import { runLoop } from "./run-loop.ts";
import { type ItemResult, isWorthRetry, type RunOutcome } from "./run-outcome.ts";
import { progressOf, type RunPhase } from "./run-progress.ts";
import type { RunProgress } from "./run-state.ts";
import { createSignal } from "./signal.ts";
import { agreeToWait, beginAgain, type RunItem, type TrackedItem, trackItem } from "./tracked-item.ts";
import { createTurn } from "./turn.ts";
import { createWritePace } from "./write-pace.ts";

/** The facts that a run is created from: its objects, and the account that began it. */
export type RunSpec = {
  /** Names the run for good. */
  readonly id: string;
  /** The account whose token the run is begun with. */
  readonly account: string;
  /** One for each object, no two of the same: see `findRepeated`. */
  readonly items: readonly RunItem[];
  /** Chunks that are under way at the same time; two unless told otherwise. */
  readonly chunksAtOnce?: number;
  /** An earlier page began it and didn't end it: nothing more is sent before somebody resumes. */
  readonly wasLeft?: boolean;
};

/** Many submits on their way: what they come to, and what the user can do about them. */
export type Run = Observable<RunProgress> & {
  /** Until every object has ended. A run that an earlier page left reads back what was under way there, and then pauses. */
  run(): Promise<void>;
  pause(): void;
  /** Go on after a pause, whatever it was for, or with another token. `withOtherAccount`: though it is somebody else's. */
  resume(choice?: { readonly withOtherAccount?: boolean }): void;
  /** Send nothing more; what is under way is read back. */
  cancel(): void;
  /** Once it has ended: try again what failed, with the same plans. Resolves when that has ended too. */
  retryFailed(): Promise<void>;
  outcomeOf(item: number): RunOutcome | undefined;
  /** How an object ended, where that happened while this run was here. */
  resultOf(item: number): ItemResult | undefined;
};

/** Throws where two plans are of one object: whoever makes the run sorts that out first (`findRepeated`). */
export function createRun(spec: RunSpec, effects: RunEffects): Run {
  const { same, different } = findRepeated(spec.items.map(({ plan }) => plan));
  if (same.length + different.length > 0) throw new Error("an object is in the run more than once");
  const { platform, ledger } = effects;
  const { bulk: bulkRules, sendLimit } = platform.description;
  const limitOf = ({ plan }: Pick<RunItem, "plan">) => sendLimit[plan.mode.kind];
  const items = spec.items.map((item, number) => trackItem(item, number, limitOf(item)));
  const interrupted = new Set(items.filter(({ outcome, sends }) => !outcome && sends.length > 0));
  const chunks = chunksOf(items, bulkRules.chunkItems);
  const busy = new Set<RunChunk>();
  const signal = createSignal();
  const pace = createWritePace(bulkRules.writesInFlight);
  const turn = createTurn();
  // A run whose objects have all ended is there to be looked at, and to be retried.
  let phase: RunPhase = items.every(({ outcome }) => outcome) ? "ended" : "queued";
  let hasBegun = phase === "ended";
  let longestWindowMs = 0;

  const onChange = () => {
    publish();
    signal.notify();
  };
  let control = createRunControl(effects, onChange);
  let book = createRunBook(items, ledger, control);
  const account = createAccountCheck(spec.account, effects, () => control);
  const current = () =>
    progressOf({ phase, items, counts: book.counts(), control, isBusy: busy.size > 0, longestWindowMs });
  const [progress, setProgress] = createObservable<RunProgress>(current());
  const publish = () => setProgress(current());

  const loop = (isEligible: (item: TrackedItem) => boolean) =>
    runLoop({
      runId: spec.id,
      effects,
      control,
      book,
      pace,
      turn,
      chunks,
      chunksAtOnce: spec.chunksAtOnce ?? 2,
      busy,
      signal,
      isEligible,
      isAccountRight: account.isRight,
      publish,
      onChange,
      onWindow: (windowMs) => {
        longestWindowMs = Math.max(longestWindowMs, windowMs);
      },
    });

  const drive = async () => {
    phase = "running";
    const stops = [platform.hostWait.subscribe(onChange), effects.connectivity?.subscribe(onChange)];
    publish();
    try {
      await endEmpty();
      if (interrupted.size > 0) await loop((item) => interrupted.has(item));
      const wasLeft = spec.wasLeft || interrupted.size > 0;
      if (wasLeft && !hasBegun && book.openCount() > 0) control.pauseFor({ kind: "interrupted" });
      hasBegun = true;
      interrupted.clear();
      await loop(() => true);
      const end = { counts: book.counts(), wasCancelled: control.isCancelled() };
      // Without it the next start finds the run unended, and nothing in it left to do.
      await ledger.recordRunEnd(end).catch(recordFailureOf);
    } finally {
      for (const stop of stops) stop?.();
      phase = "ended";
      publish();
    }
  };

  /** Nothing is asked about an object that has nothing to be written. */
  const endEmpty = async () => {
    for (const chunk of chunks) {
      const empty = chunk.items.filter(({ outcome, plan }) => !outcome && plan.requests.length === 0);
      const result = { kind: "not-begun", why: "nothing-to-write" } as const;
      await book.end(
        chunk,
        empty.map((item) => ({ item, result })),
      );
    }
  };

  return Object.assign(progress, {
    run: drive,
    pause: () => control.pauseFor({ kind: "user" }),
    resume: ({ withOtherAccount = false } = {}) => {
      account.forget(withOtherAccount);
      for (const item of items) agreeToWait(item, effects.steadyNow());
      control.goOn();
    },
    cancel: () => control.cancel(),
    retryFailed: async () => {
      if (phase !== "ended") return;
      const again = items.filter(
        ({ outcome, hasOpenSends }) => outcome && isWorthRetry(outcome, hasOpenSends),
      );
      if (again.length === 0) return;
      for (const { number, items: own } of chunks) {
        const retried = own.filter((item) => again.includes(item));
        if (retried.length === 0) continue;
        await ledger.recordRetry(
          number,
          retried.map((item) => item.number),
        );
        for (const item of retried) beginAgain(item, limitOf(item));
      }
      control = createRunControl(effects, onChange);
      book = createRunBook(items, ledger, control);
      await drive();
    },
    outcomeOf: (item: number) => items[item]?.outcome,
    resultOf: (item: number) => items[item]?.result,
  });
}
