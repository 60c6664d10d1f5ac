import type { ObjectRef } from "#core/object/object-ref.ts";
import { createJournal } from "#engine/journal/journal.ts";
import { realTimers } from "#engine/storage/timers.ts";
import {
  createTrace,
  type FaultySandbox,
  OBJECTS,
  operationNames,
  type PlatformName,
} from "../faults/sandbox-session-fixture.ts";
import type { World } from "./world-fixture.ts";

let worlds = 0;
let lastSequence = 0;

/**
 * Takes another one of the cohort's 2,000 objects, because reseeding the sandbox for each history would take
 * longer than the history.
 */
function nextObject(name: PlatformName): ObjectRef {
  worlds = (worlds % 2000) + 1;
  if (name === "sevenbridges")
    return { ...OBJECTS[name], objectId: `569${String(worlds).padStart(21, "0")}` };
  return { ...OBJECTS[name], objectId: `file-SandboxCohort${String(worlds).padStart(11, "0")}` };
}

/** The sandbox over real HTTP with its faults, and a journal in IndexedDB. */
export async function createHttpWorld(sandbox: FaultySandbox, name: PlatformName): Promise<World> {
  const ref = nextObject(name);
  await sandbox.writeOutside(name, { set: { tissue: "liver", sample: "s1" } }, ref);
  lastSequence = (await sandbox.history(lastSequence)).at(-1)?.seq ?? lastSequence;
  // After this time a lagging copy no longer shows the earlier state.
  sandbox.pass(60_000);
  let lagMs = 0;
  const trace = createTrace(sandbox, ref, () => lagMs, lastSequence);
  const writes = [operationNames(name).write, ...(name === "sevenbridges" ? ["PUT metadata"] : [])];
  const { log } = trace;
  return {
    ref,
    platform: trace.around(sandbox.platform(name)),
    journal: createJournal(`history ${worlds}`, realTimers),
    events: trace.events,
    log,
    writeOutside: async (set, remove) => void (await sandbox.writeOutside(name, { set, remove }, ref)),
    // A fault waits for its operation. Two are planned for a write that may be of either kind.
    planFault: async (on, fault) => {
      const names = on === "read" ? [operationNames(name).describe] : writes;
      await sandbox.faults(names.map((operation) => ({ on: operation, fault })));
    },
    setLag: async (milliseconds) => {
      lagMs = milliseconds;
      await sandbox.control("settings", { replicaLagMs: milliseconds });
    },
    pass: sandbox.pass,
    readClocks: () => [sandbox.clock()],
    calm: async () => {
      await sandbox.control("faults/clear", {});
      lagMs = 0;
      await sandbox.control("settings", { replicaLagMs: 0 });
      sandbox.pass(60_000);
      await trace.sync();
    },
  };
}
