/** Waiting, handed in so that tests needn't wait. */
export type Timers = {
  /** Calls `task` after that many milliseconds; what it gives back calls that off. */
  after(delayMs: number, task: () => void): () => void;
};

/** The browser's own. */
export const realTimers: Timers = {
  after: (delayMs, task) => {
    const timer = setTimeout(task, delayMs);
    return () => clearTimeout(timer);
  },
};

/** Resolves after that many milliseconds by this machine's steady clock, or when the signal fires. */
export function waitMs(delayMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, delayMs);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** What a promise gives, or a rejection with what `late` makes when it takes longer. */
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
