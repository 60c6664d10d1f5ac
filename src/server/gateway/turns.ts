/** Lets a few at a time through for each name; the others wait in line. */
export type Turns = {
  /** Resolves with what ends the turn. Rejects with the signal's reason. */
  readonly take: (name: string, signal: AbortSignal) => Promise<() => void>;
};

export function createTurns(limit: number): Turns {
  const underWay = new Map<string, number>();
  const lines = new Map<string, (() => void)[]>();

  const leave = (name: string) => {
    underWay.set(name, (underWay.get(name) ?? 1) - 1);
    lines.get(name)?.shift()?.();
  };

  const wait = (name: string, signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      const line = lines.get(name) ?? [];
      lines.set(name, line);
      const wake = () => {
        signal.removeEventListener("abort", giveUp);
        resolve();
      };
      const giveUp = () => {
        line.splice(line.indexOf(wake), 1);
        reject(signal.reason);
      };
      line.push(wake);
      signal.addEventListener("abort", giveUp, { once: true });
    });

  return {
    take: async (name, signal) => {
      signal.throwIfAborted();
      while ((underWay.get(name) ?? 0) >= limit) await wait(name, signal);
      underWay.set(name, (underWay.get(name) ?? 0) + 1);
      let isOver = false;
      return () => {
        if (!isOver) leave(name);
        isOver = true;
      };
    },
  };
}
