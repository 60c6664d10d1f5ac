import { throwIfAborted } from "./abort.ts";
import { PlatformError } from "./errors.ts";

/**
 * Lets the calls to one host through: a few at a time, and none while the host wants a wait. Shared by everything that
 * speaks to that host, so that one part's patience isn't undone by another's haste.
 */
export type HostGate = {
  /**
   * Resolves with what ends the call's turn. During a wait it rejects at once, with how long it still is: whoever asked
   * can show that, and come back.
   */
  enter(signal: AbortSignal | undefined): Promise<() => void>;
  /** The host asked for a wait, from now. A longer one that runs already stays. */
  close(waitMs: number): void;
};

export type HostGateOptions = {
  /** A clock that is never set, in milliseconds: `performance.now`. The local date may be anything. */
  readonly steadyNow: () => number;
  /** Calls under way at most. */
  readonly limit?: number;
};

const DEFAULT_LIMIT = 6;

export function createHostGate({ steadyNow, limit = DEFAULT_LIMIT }: HostGateOptions): HostGate {
  let openFromMs = Number.NEGATIVE_INFINITY;
  let underWay = 0;
  const queue: (() => void)[] = [];

  const leave = () => {
    underWay -= 1;
    queue.shift()?.();
  };

  const turn = (signal: AbortSignal | undefined) =>
    new Promise<void>((resolve) => {
      const wake = () => {
        signal?.removeEventListener("abort", giveUp);
        resolve();
      };
      const giveUp = () => {
        const place = queue.indexOf(wake);
        if (place >= 0) queue.splice(place, 1);
        resolve();
      };
      queue.push(wake);
      signal?.addEventListener("abort", giveUp, { once: true });
    });

  return {
    enter: async (signal) => {
      while (underWay >= limit) {
        await turn(signal);
        throwIfAborted(signal);
      }
      const leftMs = openFromMs - steadyNow();
      if (leftMs > 0) {
        // The next in the queue would otherwise wait for a turn that nobody ends.
        queue.shift()?.();
        throw new PlatformError({ kind: "too-many-requests", sent: "no", retryAfterMs: Math.ceil(leftMs) });
      }
      underWay += 1;
      let isIn = true;
      return () => {
        if (isIn) leave();
        isIn = false;
      };
    },
    close: (waitMs) => {
      openFromMs = Math.max(openFromMs, steadyNow() + waitMs);
    },
  };
}
