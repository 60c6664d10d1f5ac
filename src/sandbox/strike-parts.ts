import type { Call, Platform } from "./call.ts";

/** The parts that a fault needs: the call, and functions that carry it out now or later. */
export type Strike = {
  readonly platform: Platform;
  readonly call: Call;
  /** Commits and answers. May be run twice. */
  readonly handle: (call: Call) => Response;
  readonly later: (delayMs: number, work: () => void) => void;
};
