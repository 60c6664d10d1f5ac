import type { HostGate } from "./host-gate.ts";
import type { TimeLimits } from "./time-limits.ts";
import type { Transport } from "./transport.ts";

/** The options of every adapter. */
export type PlatformOptions = {
  /** The connection's name, which becomes part of the refs of found objects. */
  readonly connection: string;
  /** The platform's address: `https://api.dnanexus.com`, or a path within the page's origin. */
  readonly baseUrl: string;
  /**
   * The token, which is sent in a header and nowhere else. A function is called for every call, since a token
   * may be renewed. An empty token isn't sent, for a gateway that has its own.
   */
  readonly token: string | (() => string);
  readonly fetch: typeof fetch;
  /** This machine's clock in epoch milliseconds. It only stamps snapshots, and no decision depends on it. */
  readonly now: () => number;
  /** The gate of the platform's host, shared by all its callers. */
  readonly gate?: HostGate;
  readonly timeLimits?: Partial<TimeLimits>;
  /**
   * The transport of calls; by default `fetch` directly to the base URL with the token, within the limits
   * above.
   */
  readonly transport?: Transport | undefined;
};

export function tokenOf({ token }: PlatformOptions): string {
  return typeof token === "string" ? token : token();
}
