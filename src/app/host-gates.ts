import { createStore } from "zustand/vanilla";
import { createHostGate, type HostGate } from "#platforms/host-gate.ts";

/** The gates of all hosts that a connection leads to, by the host. */
export const hostGates = createStore<ReadonlyMap<string, HostGate>>(() => new Map());

/** The one gate of a host, whichever connection leads to it. */
export function gateOf(host: string): HostGate {
  const known = hostGates.getState().get(host);
  if (known) return known;
  const gate = createHostGate({ steadyNow: () => performance.now() });
  hostGates.setState((gates) => new Map(gates).set(host, gate), true);
  return gate;
}
