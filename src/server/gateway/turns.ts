import { createWaitingLine, type WaitingLine } from "#platforms/waiting-line.ts";

/** Lets a few at a time through for each name; the others wait in line. */
export type Turns = {
  /** Resolves with what ends the turn. Rejects with the signal's reason. */
  readonly take: (name: string, signal: AbortSignal) => Promise<() => void>;
};

export function createTurns(limit: number): Turns {
  const hosts = new Map<string, { underWay: number; readonly line: WaitingLine }>();

  const hostOf = (name: string) => {
    const host = hosts.get(name) ?? { underWay: 0, line: createWaitingLine() };
    hosts.set(name, host);
    return host;
  };

  return {
    take: async (name, signal) => {
      signal.throwIfAborted();
      const host = hostOf(name);
      while (host.underWay >= limit) {
        await host.line.wait(signal);
        signal.throwIfAborted();
      }
      host.underWay += 1;
      let isOver = false;
      return () => {
        if (isOver) return;
        isOver = true;
        host.underWay -= 1;
        host.line.wakeFirst();
      };
    },
  };
}
