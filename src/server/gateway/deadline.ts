/** How long the steps of a call may take, in milliseconds. */
export type CallLimits = {
  /** From a name to a connection that can be trusted. */
  readonly connectMs: number;
  /** From the request to the head of its answer. */
  readonly firstByteMs: number;
  /** Between two pieces of the answer. */
  readonly idleMs: number;
  /** All of it, with the wait for a turn. */
  readonly totalMs: number;
};

export const CALL_LIMITS: CallLimits = {
  connectMs: 10_000,
  firstByteMs: 30_000,
  idleMs: 15_000,
  totalMs: 60_000,
};

export class LimitError extends Error {
  readonly limit: keyof CallLimits;

  constructor(limit: keyof CallLimits) {
    super(`${limit} is over`);
    this.name = "LimitError";
    this.limit = limit;
  }
}

/** The clocks of one call. */
export type Deadline = {
  /** Aborted with a `LimitError`, or with the caller's own reason. */
  readonly signal: AbortSignal;
  /** A step begins, and the one before is over. */
  readonly begin: (step: "connectMs" | "firstByteMs" | "idleMs") => void;
  readonly end: () => void;
};

export function createDeadline(limits: CallLimits, caller: AbortSignal): Deadline {
  const controller = new AbortController();
  const stop = (limit: keyof CallLimits) =>
    setTimeout(() => controller.abort(new LimitError(limit)), limits[limit]);
  const total = stop("totalMs");
  let step: NodeJS.Timeout | undefined;
  const cancel = () => controller.abort(caller.reason);
  if (caller.aborted) cancel();
  caller.addEventListener("abort", cancel, { once: true });
  return {
    signal: controller.signal,
    begin: (name) => {
      clearTimeout(step);
      step = stop(name);
    },
    end: () => {
      clearTimeout(total);
      clearTimeout(step);
      caller.removeEventListener("abort", cancel);
    },
  };
}
