import { homedir } from "node:os";
import { performance } from "node:perf_hooks";
import type { ClockReadings } from "#platforms/check-age.ts";
import { CALL_LIMITS, type CallLimits } from "./deadline.ts";
import { type Network, systemNetwork } from "./network.ts";
import { HOLD_LIMITS, type HoldLimits } from "./object-holds.ts";
import { systemClocks } from "./system-clocks.ts";

/** The settings of a gateway. */
export type GatewaySettings = {
  readonly network: Network;
  /** The build of the page that is served together with the gateway; empty without a build. */
  readonly build: string;
  /** Hosts in addition to the known ones, given on the command line. */
  readonly platformHosts: readonly string[];
  /** Hosts for which an origin on this machine answers, given on the command line. */
  readonly standIns: ReadonlyMap<string, string>;
  /** The home folder, in which existing credentials are looked for. */
  readonly home: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly limits: CallLimits;
  readonly holdLimits: HoldLimits;
  /** The time limit for a request's body, in milliseconds. */
  readonly bodyMs: number;
  /** The most connections to one host. */
  readonly lineLimit: number;
  /** A clock that is never changed, in milliseconds. */
  readonly steadyNow: () => number;
  /** The clocks that measure a check's age. */
  readonly readClocks: () => ClockReadings;
  readonly log: (line: string) => void;
  /**
   * Called when a one-time code was used, a page asks for one, or the session ended, so that the server
   * prints a new one.
   */
  readonly onCodeWanted: () => void;
};

/** The settings of the product; a test overrides some of them. */
export function gatewaySettings(given: Partial<GatewaySettings> = {}): GatewaySettings {
  return {
    network: systemNetwork,
    build: "",
    platformHosts: [],
    standIns: new Map(),
    home: homedir(),
    environment: process.env,
    limits: CALL_LIMITS,
    holdLimits: HOLD_LIMITS,
    bodyMs: 10_000,
    lineLimit: 8,
    steadyNow: () => performance.now(),
    readClocks: systemClocks(),
    log: (line) => console.error(line),
    onCodeWanted: () => {},
    ...given,
  };
}
