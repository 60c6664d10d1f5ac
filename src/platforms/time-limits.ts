/** The time limits of an exchange, in milliseconds. */
export type TimeLimits = {
  /** Until the head of the answer arrives, connecting included, which a page can't distinguish. */
  readonly firstByteMs: number;
  /** Between two pieces of the body. */
  readonly idleMs: number;
  readonly totalMs: number;
};

const TIME_LIMITS: TimeLimits = { firstByteMs: 30_000, idleMs: 15_000, totalMs: 60_000 };

export class TimeLimitError extends Error {
  constructor(limit: keyof TimeLimits, milliseconds: number) {
    super(`${limit} of ${milliseconds} is over`);
    this.name = "TimeLimitError";
  }
}

/** The running time limits of one exchange. */
export type RunningLimits = {
  /** Aborted by a limit or by the caller; passed to fetch, so that the connection is closed too. */
  readonly signal: AbortSignal;
  /** The same promise, rejected as soon as the signal fires, because not every fetch reacts to its signal. */
  race<Result>(promise: Promise<Result>): Promise<Result>;
  /** Call it when the head has arrived. From then on each `race` may take `idleMs`. */
  started(): void;
  /** Stops all clocks. */
  end(): void;
};

export function createTimeLimits(
  given: Partial<TimeLimits> | undefined,
  caller: AbortSignal | undefined,
): RunningLimits {
  const limits = { ...TIME_LIMITS, ...given };
  const controller = new AbortController();
  const { signal } = controller;
  const stop = (limit: keyof TimeLimits) =>
    setTimeout(() => controller.abort(new TimeLimitError(limit, limits[limit])), limits[limit]);
  const cancel = () => controller.abort(caller?.reason);
  const total = stop("totalMs");
  let step = stop("firstByteMs");
  let stepLimit: keyof TimeLimits = "firstByteMs";
  caller?.addEventListener("abort", cancel, { once: true });

  return {
    signal,
    race: (promise) => {
      clearTimeout(step);
      step = stop(stepLimit);
      return new Promise((resolve, reject) => {
        const giveUp = () => reject(signal.reason);
        if (signal.aborted) giveUp();
        signal.addEventListener("abort", giveUp, { once: true });
        promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", giveUp));
      });
    },
    started: () => {
      stepLimit = "idleMs";
    },
    end: () => {
      clearTimeout(total);
      clearTimeout(step);
      caller?.removeEventListener("abort", cancel);
    },
  };
}
