import type { EntryFault } from "./call.ts";
import type { Fault } from "./fault.ts";

/** The effect of a fault on single entries of a bulk call, or null for every other fault. */
export function entryFaultOf({ name, argument }: Fault): EntryFault | null {
  if (name === "reset-after-entries") return { kind: "stops", after: Number(argument) };
  if (name !== "entry-status" && name !== "entry-status-after-commit") return null;
  const [every = "1", status = "500"] = argument.split(":");
  return {
    kind: "refuses",
    every: Number(every),
    status: Number(status),
    isAfterCommit: name === "entry-status-after-commit",
  };
}
