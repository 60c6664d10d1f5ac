import "fake-indexeddb/auto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { cohortObject, plansFor } from "../runs/run-session-fixture.ts";
import { RUN_WRITES } from "../runs/run-to-end-fixture.ts";
import { createStoredRuns } from "../runs/stored-run-fixture.ts";
import { titleOf } from "./fault-data-fixture.ts";
import { type FaultySandbox, startFaultySandbox } from "./sandbox-session-fixture.ts";

let sandbox: FaultySandbox;
beforeAll(async () => {
  sandbox = await startFaultySandbox();
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.running.close());

const MINUTE_MS = 60_000;
const COUNT = 3;

describe.each(["dnanexus", "sevenbridges"] as const)(
  "a run whose answers are lost, on %s",
  { timeout: 60_000 },
  (name) => {
    const open = async () => {
      const refs = Array.from({ length: COUNT }, (_, index) => cohortObject(name, index + 1));
      const plans = await plansFor(sandbox.platform(name), refs);
      const runs = createStoredRuns(sandbox, name);
      const outcomes = async () => (await runs.store.entriesOf("run-1")).map(({ outcome }) => outcome);
      const lates = async () => (await runs.store.entriesOf("run-1")).map(({ entry }) => entry.end?.late);
      return { ...runs, plans, refs, outcomes, lates, run: await runs.begin("run-1", plans) };
    };
    /** Every send of every object. */
    const lose = (fault: string) =>
      sandbox.faults([{ on: RUN_WRITES[name], fault, times: name === "dnanexus" ? 3 * COUNT : 3 }]);

    it.each([12_000, 30_000])(titleOf("F-N27", "batch, after %i ms"), async (lateMs) => {
      const { run, outcomes, lates, pass } = await open();
      await lose(`late-commit:${lateMs}`);
      await run.run();
      expect(await outcomes()).toEqual(Array(COUNT).fill(lateMs === 12_000 ? expect.any(String) : "unknown"));
      await pass(MINUTE_MS + 10_000);
      expect(await outcomes()).toEqual(Array(COUNT).fill("verified"));
      if (lateMs === 30_000) expect((await lates()).every((late) => late?.cameLate)).toBe(true);
      expect(new Set((await sandbox.history()).map(({ object }) => object)).size).toBe(COUNT);
    });

    it("what never arrives is called refused after five minutes, and not before", async () => {
      const { run, outcomes, pass } = await open();
      await lose("reset-before-commit");
      await run.run();
      expect(await outcomes()).toEqual(Array(COUNT).fill("unknown"));
      await pass(MINUTE_MS);
      expect(await outcomes()).toEqual(Array(COUNT).fill("unknown"));
      await pass(6 * MINUTE_MS);
      expect(await outcomes()).toEqual(Array(COUNT).fill("refused"));
      expect(await sandbox.history()).toEqual([]);
    });

    it(titleOf("F-N28", "batch"), async () => {
      const { run, refs, store, pass } = await open();
      await sandbox.faults([
        { on: RUN_WRITES[name], fault: "late-commit:20000", times: name === "dnanexus" ? COUNT : 1 },
      ]);
      await run.run();
      const [ref] = refs;
      expect(run.outcomeOf(0)).toBe("verified");
      // The first look sees what somebody else writes now, before the lost send arrives.
      await sandbox.writeOutside(name, { set: { tissue: "theirs" } }, ref);
      await pass(MINUTE_MS + 30_000);
      const [first] = await store.entriesOf("run-1");
      expect(first?.entry.end).toMatchObject({
        outcome: "verified",
        late: { replaced: [{ key: "tissue", value: "theirs" }] },
      });
    });
  },
);
