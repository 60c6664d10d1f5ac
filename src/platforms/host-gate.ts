import { throwIfAborted } from "./abort.ts";
import { PlatformError } from "./errors.ts";
import type { WriteHold } from "./gateway/write-hold.ts";
import type { HostWait } from "./host-wait.ts";
import type { HttpCall } from "./http-call.ts";
import type { AskedWait } from "./retry-after.ts";

/**
 * Lets the calls to one host through: a few at a time, and none while the host wants a wait. Shared by everything that
 * speaks to that host, so that one part's patience isn't undone by another's haste.
 */
export type HostGate = HostWait & {
  /**
   * Resolves with what ends the call's turn. During a wait it rejects at once, with how long it still is: whoever asked
   * can show that, and come back.
   */
  enter(signal: AbortSignal | undefined): Promise<() => void>;
  /** The turn of an answered check stays for the write that relies on it. It ends when the hold is over. */
  keep(hold: WriteHold, leave: () => void): void;
  /** Enters for a write, with the turn that its check kept: no line stands between the two. Rejects as `enter` does. */
  enterToWrite(hold: WriteHold, signal: AbortSignal | undefined): Promise<() => void>;
  /**
   * The host has answered, and asks for a wait from now on, or for none. A longer one that runs already stays. Gives how
   * long nothing goes out, where it asks for a wait. One whose length the host leaves open is short, and twice as long each
   * time in a row.
   */
  heard(asked: AskedWait | undefined): number | undefined;
};

export type HostGateOptions = {
  /** A clock that is never set, in milliseconds: `performance.now`. The local date may be anything. */
  readonly steadyNow: () => number;
  /** Calls under way at most. */
  readonly limit?: number;
};

const DEFAULT_LIMIT = 6;
const FIRST_OPEN_WAIT_MS = 2000;
const LONGEST_OPEN_WAIT_MS = 30_000;

export function createHostGate({ steadyNow, limit = DEFAULT_LIMIT }: HostGateOptions): HostGate {
  let openFromMs = Number.NEGATIVE_INFINITY;
  let underWay = 0;
  /** Refusals in a row that left the wait's length open. */
  let refusals = 0;
  const listeners = new Set<() => void>();
  const queue: (() => void)[] = [];
  const kept = new Map<AbortSignal, () => void>();

  const leftAt = (nowMs: number) => Math.max(0, Math.ceil(openFromMs - nowMs));
  const leftMs = () => leftAt(steadyNow());

  const lengthOf = (asked: AskedWait, nowMs: number): number => {
    if (asked.kind === "exact") return asked.ms;
    // Whoever was on the way when a wait began is refused along with it: that isn't another time.
    if (leftAt(nowMs) > 0) return leftAt(nowMs);
    const ownMs = Math.min(LONGEST_OPEN_WAIT_MS, FIRST_OPEN_WAIT_MS * 2 ** refusals);
    refusals += 1;
    return Math.min(ownMs, asked.atMostMs ?? ownMs);
  };

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

  /** How long the host still wants to be left alone, as an error; undefined when it doesn't. */
  const refusal = () => {
    const retryAfterMs = leftMs();
    if (retryAfterMs === 0) return undefined;
    return new PlatformError({ kind: "too-many-requests", sent: "no", retryAfterMs });
  };

  const enter = async (signal: AbortSignal | undefined) => {
    while (underWay >= limit) {
      await turn(signal);
      throwIfAborted(signal);
    }
    const refused = refusal();
    if (refused) {
      // The next in the queue would otherwise wait for a turn that nobody ends.
      queue.shift()?.();
      throw refused;
    }
    underWay += 1;
    let isIn = true;
    return () => {
      if (isIn) leave();
      isIn = false;
    };
  };

  return {
    enter,
    keep: ({ over }, leaveCheck) => {
      if (over.aborted) return leaveCheck();
      // A check that is made anew has a turn of its own.
      kept.get(over)?.();
      kept.set(over, leaveCheck);
      const leaveAndForget = () => {
        leaveCheck();
        kept.delete(over);
      };
      over.addEventListener("abort", leaveAndForget, { once: true });
    },
    enterToWrite: async ({ over }, signal) => {
      const leaveKept = kept.get(over);
      if (!leaveKept) return enter(signal);
      kept.delete(over);
      const refused = refusal();
      if (!refused) return leaveKept;
      leaveKept();
      throw refused;
    },
    heard: (asked) => {
      const nowMs = steadyNow();
      if (asked === undefined) {
        if (leftAt(nowMs) === 0) refusals = 0;
        return undefined;
      }
      const untilMs = nowMs + lengthOf(asked, nowMs);
      if (untilMs > openFromMs) {
        openFromMs = untilMs;
        for (const listener of listeners) listener();
      }
      return leftAt(nowMs);
    },
    leftMs,
    subscribe: (onWait) => {
      listeners.add(onWait);
      return () => listeners.delete(onWait);
    },
  };
}

/** Makes one exchange in a turn at the host. A check that is answered keeps its turn for the write. */
export async function takeTurn<Answer>(
  gate: HostGate | undefined,
  { hold, operationId, signal }: Pick<HttpCall, "hold" | "operationId" | "signal">,
  exchange: () => Promise<Answer>,
): Promise<Answer> {
  if (!gate) return exchange();
  const isWrite = operationId !== undefined;
  const leave = await (hold && isWrite ? gate.enterToWrite(hold, signal) : gate.enter(signal));
  let isKept = false;
  try {
    const answer = await exchange();
    if (hold && !isWrite) {
      isKept = true;
      gate.keep(hold, leave);
    }
    return answer;
  } finally {
    if (!isKept) leave();
  }
}
