/** Timers, which are handed in so that tests needn't wait. */
export type Timers = {
  /** Calls `task` after that many milliseconds. Returns a function that cancels it. */
  after(delayMs: number, task: () => void): () => void;
};

/** The browser's timers. */
export const realTimers: Timers = {
  after: (delayMs, task) => {
    const timer = setTimeout(task, delayMs);
    return () => clearTimeout(timer);
  },
};

/** Resolves after that many milliseconds by this machine's monotonic clock, or when the signal fires. */
export function waitMs(delayMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, delayMs);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** The result of a promise, or a rejection with the error of `late` when it takes longer. */
export function within<Result>(
  limitMs: number,
  { after }: Timers,
  result: Promise<Result>,
  late: () => Error,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stop = after(limitMs, () => reject(late()));
    result.then(resolve, reject).finally(stop);
  });
}
