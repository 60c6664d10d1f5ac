import type { RunState } from "#submission/run/run-state.ts";
import type { RunSession } from "./run-session-fixture.ts";

/** The sandbox's names for the writes and the reads of a run. */
export const RUN_WRITES = { dnanexus: "setProperties", sevenbridges: "bulk edit" } as const;
export const RUN_READS = { dnanexus: "find", sevenbridges: "bulk get" } as const;

/** Run to the end, resuming whatever stops it; in that state it is given up. */
export async function runToEnd(session: RunSession, gaveUpIn?: RunState, platformKeys?: readonly string[]) {
  const run = session.begin();
  run.subscribe(({ state }) => {
    if (state === gaveUpIn) queueMicrotask(run.cancel);
    else if (state === "paused" || state === "needs-token") queueMicrotask(run.resume);
  });
  await run.run();
  return { run, states: session.states, ...(await session.conclude(run, platformKeys)) };
}

export function allOf(session: RunSession, outcome: string): readonly string[] {
  return session.plans.map(() => outcome);
}
