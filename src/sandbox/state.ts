import type { CallCounts } from "./call-counts.ts";
import type { Database } from "./database.ts";
import type { FaultQueue } from "./fault-queue.ts";
import type { RateLimiter } from "./rate-limit.ts";
import type { Settings } from "./settings.ts";

/** The state that the sandbox carries from call to call. Everything but the database is gone with the process. */
export type SandboxState = {
  readonly database: Database;
  readonly clock: () => number;
  settings: Settings;
  readonly faults: FaultQueue;
  readonly rateLimiter: RateLimiter;
  readonly callCounts: CallCounts;
  /** Does work after a delay, unless the sandbox is reset or closed before. */
  readonly later: (delayMs: number, work: () => void) => void;
  /** Drops all work that was to be done later. */
  readonly forgetLater: () => void;
};
