import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type FaultySandbox, startFaultySandbox } from "#trials/faults/sandbox-session-fixture.ts";
import { openRunSession } from "#trials/runs/run-session-fixture.ts";
import { RUN_WRITES } from "#trials/runs/run-to-end-fixture.ts";

let sandbox: FaultySandbox;
beforeAll(async () => {
  sandbox = await startFaultySandbox();
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.running.close());

describe.each(["dnanexus", "sevenbridges"] as const)("a run on %s", (name) => {
  it("checks, writes down, sends and reads back every object", async () => {
    const { begin, conclude, trace, ledger } = await openRunSession(sandbox, name, {
      count: 12,
      chunkItems: 6,
    });
    const run = begin();
    expect(run.getState().state).toBe("queued");
    await run.run();
    const { outcomes, breaches, commits } = await conclude(run);
    expect(new Set(outcomes)).toEqual(new Set(["verified"]));
    expect(breaches).toEqual([]);
    expect(commits).toHaveLength(12);
    expect(commits.every(({ after }) => after?.["tissue"] === "Renal cortex")).toBe(true);
    expect(run.getState()).toMatchObject({ state: "ended", total: 12, counts: { verified: 12 } });
    const count = (kind: string) => trace.calls.filter((call) => call.kind === kind).length;
    if (name === "sevenbridges") expect([count("describe"), count("send")]).toEqual([4, 2]);
    expect(new Set(ledger.intents.map(({ item }) => item)).size).toBe(12);
    expect(ledger.ends.size).toBe(12);
    expect(ledger.runEnds).toHaveLength(1);
  });

  it("tries a write again whose answer was lost and that isn't there", async () => {
    const { begin, conclude } = await openRunSession(sandbox, name);
    await sandbox.faults([{ on: RUN_WRITES[name], fault: "reset-before-commit", times: 2 }]);
    const run = begin();
    await run.run();
    const { outcomes, breaches, commits } = await conclude(run);
    expect(outcomes).toEqual(Array(5).fill("verified"));
    expect([breaches, commits.length]).toEqual([[], 5]);
    expect((await sandbox.usedFaults())[0]?.used).toBe(2);
  });
});
