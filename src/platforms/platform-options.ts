import type { HostGate } from "./host-gate.ts";
import type { TimeLimits } from "./time-limits.ts";
import type { Transport } from "./transport.ts";

/** What every adapter is made from. */
export type PlatformOptions = {
  /** The connection's name, put into the refs of what is found. */
  readonly connection: string;
  /** Where the platform is: `https://api.dnanexus.com`, or a path within the page's own origin. */
  readonly baseUrl: string;
  /**
   * Goes into a header and nowhere else; as a function it is asked for with every call, since a token may be renewed.
   * Empty: none is sent, for a gateway that has its own.
   */
  readonly token: string | (() => string);
  readonly fetch: typeof fetch;
  /** This machine's clock, epoch milliseconds. Only stamps snapshots; nothing is decided by it. */
  readonly now: () => number;
  /** The gate of the platform's host, shared by all that speaks to it. */
  readonly gate?: HostGate;
  readonly timeLimits?: Partial<TimeLimits>;
  /** How calls travel; without one, straight to the base URL with the token, by `fetch` and within the limits above. */
  readonly transport?: Transport | undefined;
};

export function tokenOf({ token }: PlatformOptions): string {
  return typeof token === "string" ? token : token();
}
