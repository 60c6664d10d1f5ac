import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createHostGate } from "#platforms/host-gate.ts";
import { type FaultySandbox, startFaultySandbox } from "#trials/faults/sandbox-session-fixture.ts";
import { openRunSession, type RunSession } from "#trials/runs/run-session-fixture.ts";
import { RUN_READS } from "#trials/runs/run-to-end-fixture.ts";
import type { Run } from "./create-run.ts";
import type { RunProgress, RunState } from "./run-state.ts";

let sandbox: FaultySandbox;
beforeAll(async () => {
  sandbox = await startFaultySandbox();
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.running.close());

/** Resolves when the run is in that state. */
function reached(run: Run, state: RunState): Promise<RunProgress> {
  return new Promise((resolve) => {
    const look = (progress: RunProgress) => {
      if (progress.state !== state) return;
      stop();
      resolve(progress);
    };
    const stop = run.subscribe(look);
    look(run.getState());
  });
}

async function allVerified({ conclude, plans }: RunSession, run: Run) {
  const { outcomes, breaches, commits } = await conclude(run);
  expect({ outcomes, breaches }).toEqual({ outcomes: plans.map(() => "verified"), breaches: [] });
  expect(commits).toHaveLength(plans.length);
}

describe.each(["dnanexus", "sevenbridges"] as const)("a run on %s", (name) => {
  it("that can't reach the platform waits, asks after the third time, and goes on when it is told to", async () => {
    const session = await openRunSession(sandbox, name, { count: 3 });
    await sandbox.faults([{ on: RUN_READS[name], fault: "reset-before-commit", times: 3 }]);
    const run = session.begin();
    const ended = run.run();
    expect(await reached(run, "paused")).toMatchObject({ pause: { kind: "equal-errors" } });
    expect(session.waits).toHaveLength(2);
    expect(session.states.map(({ state }) => state)).toContain("waiting");
    run.resume();
    await ended;
    await allVerified(session, run);
    expect((await sandbox.usedFaults())[0]?.used).toBe(3);
  });

  it("sends nothing while it can't be written down, and goes on when it can", async () => {
    const session = await openRunSession(sandbox, name, { count: 3 });
    session.ledger.fail(true);
    const run = session.begin();
    const ended = run.run();
    expect(await reached(run, "paused")).toMatchObject({
      pause: { kind: "storage", error: { problem: "full" } },
    });
    expect(session.trace.calls.filter(({ kind }) => kind === "send")).toEqual([]);
    session.ledger.fail(false);
    run.resume();
    await ended;
    await allVerified(session, run);
    expect(session.ledger.ends.size).toBe(3);
  });

  it("is paused without a network, and goes on by itself", async () => {
    let isOnline = false;
    let tell: () => void = () => undefined;
    const session = await openRunSession(sandbox, name, {
      count: 3,
      effects: {
        connectivity: {
          isOnline: () => isOnline,
          subscribe: (onChange) => {
            tell = onChange;
            return () => undefined;
          },
        },
      },
    });
    const run = session.begin();
    const ended = run.run();
    expect(await reached(run, "paused")).toMatchObject({ pause: { kind: "offline" } });
    expect(session.trace.calls).toEqual([]);
    isOnline = true;
    tell();
    await ended;
    await allVerified(session, run);
  });

  it("sends nothing to the host while it asks for a wait, and doesn't count that against an object", async () => {
    const gate = createHostGate({ steadyNow: sandbox.clock });
    const session = await openRunSession(sandbox, name, { count: 6, chunkItems: 3, platform: { gate } });
    await sandbox.faults([{ on: RUN_READS[name], fault: "retry-after:7", times: 20 }]);
    const run = session.begin();
    await run.run();
    expect(session.waits.filter((waitMs) => waitMs > 6000)).toHaveLength(20);
    const asked = session.trace.calls.map(({ atMs }) => atMs).slice(0, 20);
    const gaps = asked.slice(1).map((atMs, index) => atMs - (asked[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(7000);
    await allVerified(session, run);
  });

  it("asks before it waits longer than five minutes", async () => {
    const gate = createHostGate({ steadyNow: sandbox.clock });
    const session = await openRunSession(sandbox, name, { count: 3, platform: { gate } });
    await sandbox.faults([{ on: RUN_READS[name], fault: "retry-after:1000" }]);
    const run = session.begin();
    const ended = run.run();
    expect(await reached(run, "paused")).toMatchObject({ pause: { kind: "long-wait", askedMs: 1_000_000 } });
    run.resume();
    await ended;
    await allVerified(session, run);
  });

  it("leaves an object alone that somebody changed, and goes on with the others", async () => {
    const session = await openRunSession(sandbox, name, { count: 4 });
    await sandbox.writeOutside(name, { set: { tissue: "Spleen" } }, session.refs[1]);
    const run = session.begin();
    await run.run();
    const { outcomes, breaches, commits } = await session.conclude(run);
    expect({ outcomes, breaches }).toEqual({
      outcomes: ["verified", "conflict", "verified", "verified"],
      breaches: [],
    });
    expect(commits).toHaveLength(3);
  });
});
