import { homedir } from "node:os";
import { performance } from "node:perf_hooks";
import type { ClockReadings } from "#platforms/check-age.ts";
import { CALL_LIMITS, type CallLimits } from "./deadline.ts";
import { type Network, systemNetwork } from "./network.ts";
import { HOLD_LIMITS, type HoldLimits } from "./object-holds.ts";
import { systemClocks } from "./system-clocks.ts";

/** What a gateway is made from. */
export type GatewaySettings = {
  readonly network: Network;
  /** The build of the page that is served beside it; empty where there is none. */
  readonly build: string;
  /** Hosts beyond those that are known, given by hand. */
  readonly platformHosts: readonly string[];
  /** Hosts that an origin on this machine answers for, given by hand. */
  readonly standIns: ReadonlyMap<string, string>;
  /** Where tokens that are on this machine already are looked for. */
  readonly home: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly limits: CallLimits;
  readonly holdLimits: HoldLimits;
  /** How long the body of a request may take to come. */
  readonly bodyMs: number;
  /** Connections to one host at most. */
  readonly lineLimit: number;
  /** A clock that is never set, in milliseconds. */
  readonly steadyNow: () => number;
  /** The clocks that a check's age is measured by. */
  readonly readClocks: () => ClockReadings;
  readonly log: (line: string) => void;
  /** A one-time code was used, or a page asks for one, or the session was ended: the server's user is shown a new one. */
  readonly onCodeWanted: () => void;
};

/** The settings of the running product; a test hands in what it wants otherwise. */
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
