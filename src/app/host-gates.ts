import { createStore } from "zustand/vanilla";
import { createHostGate, type HostGate } from "#platforms/host-gate.ts";

/** The gates of all hosts that connections use, by host. */
export const hostGates = createStore<ReadonlyMap<string, HostGate>>(() => new Map());

/** The gate of a host, shared by all connections to it. */
export function gateOf(host: string): HostGate {
  const known = hostGates.getState().get(host);
  if (known) return known;
  const gate = createHostGate({ steadyNow: () => performance.now() });
  hostGates.setState((gates) => new Map(gates).set(host, gate), true);
  return gate;
}
