import type { Call, Platform } from "./call.ts";

/** What a fault needs to strike: the call, how to let it happen, and how to let it happen later. */
export type Strike = {
  readonly platform: Platform;
  readonly call: Call;
  /** Commits and answers. May be run twice. */
  readonly handle: (call: Call) => Response;
  readonly later: (delayMs: number, work: () => void) => void;
};
