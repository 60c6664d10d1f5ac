/** The time limits of a call's steps, in milliseconds. */
export type CallLimits = {
  /** From the name to a trusted connection. */
  readonly connectMs: number;
  /** From the request to the head of its answer. */
  readonly firstByteMs: number;
  /** Between two pieces of the answer. */
  readonly idleMs: number;
  /** The whole call, including the wait for a turn. */
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

/** The running time limits of one call. */
export type Deadline = {
  /** Aborted with a `LimitError`, or with the caller's own reason. */
  readonly signal: AbortSignal;
  /** Begins a step, which ends the one before. */
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
