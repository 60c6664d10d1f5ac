import { throwIfAborted } from "./abort.ts";
import { PlatformError } from "./errors.ts";
import type { WriteHold } from "./gateway/write-hold.ts";
import type { HostWait } from "./host-wait.ts";
import type { HttpCall } from "./http-call.ts";
import type { AskedWait } from "./retry-after.ts";
import { createWaitingLine } from "./waiting-line.ts";

/**
 * Limits the calls to one host: a few at a time, and none while the host asks for a wait. All callers of a
 * host share its gate, so that none ignores a wait that another one was asked for.
 */
export type HostGate = HostWait & {
  /**
   * Resolves with a function that ends the call's turn. During a wait it rejects at once with the remaining
   * time, so that the caller can show it and return.
   */
  enter(signal: AbortSignal | undefined): Promise<() => void>;
  /**
   * Keeps the turn of an answered check for the write that relies on it. The turn ends when the hold is over.
   */
  keep(hold: WriteHold, leave: () => void): void;
  /** Enters for a write with the turn that its check kept, without queueing. Rejects as `enter` does. */
  enterToWrite(hold: WriteHold, signal: AbortSignal | undefined): Promise<() => void>;
  /**
   * Reports the host's answer, which may ask for a wait. A longer wait that is running already stays. Returns
   * the length of the wait in milliseconds, if any. A wait of unstated length is short, and doubles each time
   * in a row.
   */
  heard(asked: AskedWait | undefined): number | undefined;
};

export type HostGateOptions = {
  /**
   * A clock that is never changed, in milliseconds: `performance.now`. The date may be changed at any time.
   */
  readonly steadyNow: () => number;
  /** The most calls under way. */
  readonly limit?: number;
};

const DEFAULT_LIMIT = 6;
const FIRST_OPEN_WAIT_MS = 2000;
const LONGEST_OPEN_WAIT_MS = 30_000;

export function createHostGate({ steadyNow, limit = DEFAULT_LIMIT }: HostGateOptions): HostGate {
  let openFromMs = Number.NEGATIVE_INFINITY;
  let underWay = 0;
  /** The number of refusals in a row without a stated wait. */
  let refusals = 0;
  const listeners = new Set<() => void>();
  const line = createWaitingLine();
  const kept = new Map<AbortSignal, () => void>();

  const leftAt = (nowMs: number) => Math.max(0, Math.ceil(openFromMs - nowMs));
  const leftMs = () => leftAt(steadyNow());

  const lengthOf = (asked: AskedWait, nowMs: number): number => {
    if (asked.kind === "exact") return asked.ms;
    // A call that was under way when the wait began is refused for the same reason, so it doesn't count
    // again.
    if (leftAt(nowMs) > 0) return leftAt(nowMs);
    const ownMs = Math.min(LONGEST_OPEN_WAIT_MS, FIRST_OPEN_WAIT_MS * 2 ** refusals);
    refusals += 1;
    return Math.min(ownMs, asked.atMostMs ?? ownMs);
  };

  const leave = () => {
    underWay -= 1;
    line.wakeFirst();
  };

  /** The remaining wait of the host as an error; undefined without a wait. */
  const refusal = () => {
    const retryAfterMs = leftMs();
    if (retryAfterMs === 0) return undefined;
    return new PlatformError({ kind: "too-many-requests", sent: "no", retryAfterMs });
  };

  const enter = async (signal: AbortSignal | undefined) => {
    while (underWay >= limit) {
      await line.wait(signal);
      throwIfAborted(signal);
    }
    const refused = refusal();
    if (refused) {
      // Otherwise the next call in the line would never get its turn.
      line.wakeFirst();
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
      // A repeated check has a turn of its own, so the earlier one ends.
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

/** Makes one exchange within a turn at the host. An answered check keeps its turn for the write. */
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
