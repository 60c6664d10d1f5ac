import type { TimeLimits } from "./time-limits.ts";

/** What every adapter is made from. */
export type PlatformOptions = {
  /** The connection's name, put into the refs of what is found. */
  readonly connection: string;
  /** Where the platform is: `https://api.dnanexus.com`, or a path within the page's own origin. */
  readonly baseUrl: string;
  /** Goes into a header and nowhere else. Empty: none is sent, for a gateway that has its own. */
  readonly token: string;
  readonly fetch: typeof fetch;
  /** This machine's clock, epoch milliseconds. Only stamps snapshots; nothing is decided by it. */
  readonly now: () => number;
  readonly timeLimits?: Partial<TimeLimits>;
};
