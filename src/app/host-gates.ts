import { createHostGate, type HostGate } from "#platforms/host-gate.ts";

const gates = new Map<string, HostGate>();

/** The one gate of a host, whichever connection leads to it. */
export function gateOf(host: string): HostGate {
  const gate = gates.get(host) ?? createHostGate({ steadyNow: () => performance.now() });
  gates.set(host, gate);
  return gate;
}
