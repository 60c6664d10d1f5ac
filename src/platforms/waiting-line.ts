/** Callers that wait for their turn at something, in the order in which they came. */
export type WaitingLine = {
  /**
   * Resolves when the caller is woken, or has given up by its signal. Being woken promises nothing: somebody else may have
   * been faster, so the caller looks again and may have to wait once more.
   */
  readonly wait: (signal: AbortSignal | undefined) => Promise<void>;
  /** Wakes the one that has waited longest. */
  readonly wakeFirst: () => void;
  readonly isEmpty: () => boolean;
};

export function createWaitingLine(): WaitingLine {
  const line: (() => void)[] = [];
  const wakeFirst = () => line.shift()?.();

  return {
    wait: async (signal) => {
      if (signal?.aborted) return;
      let isWoken = false;
      await new Promise<void>((resolve) => {
        const wake = () => {
          isWoken = true;
          signal?.removeEventListener("abort", giveUp);
          resolve();
        };
        const giveUp = () => {
          line.splice(line.indexOf(wake), 1);
          resolve();
        };
        line.push(wake);
        signal?.addEventListener("abort", giveUp, { once: true });
      });
      // A caller that gives up in the moment of being woken leaves the turn to the next, or nobody would be woken any more.
      if (isWoken && signal?.aborted) wakeFirst();
    },
    wakeFirst,
    isEmpty: () => line.length === 0,
  };
}
