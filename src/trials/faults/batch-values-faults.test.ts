import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openRunSession } from "../runs/run-session-fixture.ts";
import { allOf, RUN_READS, runToEnd } from "../runs/run-to-end-fixture.ts";
import { titleOf } from "./fault-data-fixture.ts";
import { HOSTILE_KEYS } from "./hostile-keys-fixture.ts";
import { rawFault } from "./raw-answer-fixture.ts";
import { type FaultySandbox, startFaultySandbox } from "./sandbox-session-fixture.ts";

let sandbox: FaultySandbox;
beforeAll(async () => {
  sandbox = await startFaultySandbox();
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.running.close());

const PLATFORMS = ["dnanexus", "sevenbridges"] as const;

describe.each(PLATFORMS)("odd keys and answers in a run, on %s", (name) => {
  it(titleOf("F-B11", "batch"), async () => {
    const own = Object.getOwnPropertyNames(Object.prototype);
    const session = await openRunSession(sandbox, name, {
      count: 2,
      wish: (metadata) =>
        new Map([...metadata, ...HOSTILE_KEYS.map((key) => [key, `value of ${key}`] as const)]),
    });
    const { outcomes, breaches, commits } = await runToEnd(session);
    expect({ outcomes, breaches }).toEqual({ outcomes: allOf(session, "verified"), breaches: [] });
    for (const { after } of commits) {
      const stored = new Map(Object.entries(after ?? {}));
      for (const key of HOSTILE_KEYS) expect(stored.get(key)).toBe(`value of ${key}`);
    }
    expect(commits).toHaveLength(2);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(own);
  });

  it(titleOf("F-B10", "batch"), async () => {
    const session = await openRunSession(sandbox, name, { count: 2 });
    const fault = rawFault("before", { body: '{"items":[{"resource":{"a":"1","a":"2"}}],"results":[]}' });
    await sandbox.faults([{ on: RUN_READS[name], fault, times: 999 }]);
    const { outcomes, sends } = await runToEnd(session, "paused");
    expect([outcomes, sends]).toEqual([allOf(session, "not-sent"), 0]);
    expect((await sandbox.usedFaults())[0]?.used).toBeGreaterThan(0);
    const errors = session.states.flatMap(({ pause }) =>
      pause?.kind === "equal-errors" ? [pause.error.facts] : [],
    );
    expect(errors[0]).toMatchObject({ kind: "unexpected-answer", fault: "duplicate-key" });
  });
});

describe("values that aren't text, in a run", () => {
  it(`${titleOf("F-B08", "batch")}, ${titleOf("F-B09", "batch")}`, async () => {
    const session = await openRunSession(sandbox, "sevenbridges", { count: 2 });
    const odd = { scanned: true, depth: 30, notes: null, more: ["a", 1] };
    for (const ref of session.refs) await sandbox.writeOutside("sevenbridges", { set: odd }, ref);
    const again = await openRunSession(sandbox, "sevenbridges", { count: 2 });
    const { outcomes, breaches, commits } = await runToEnd(again);
    expect({ outcomes, breaches }).toEqual({ outcomes: allOf(again, "verified"), breaches: [] });
    for (const { after } of commits) expect(after).toMatchObject({ ...odd, tissue: "Renal cortex" });
    expect(commits).toHaveLength(2);
  });

  it(titleOf("F-B15", "batch"), async () => {
    const LONE = String.fromCharCode(0xd800);
    const session = await openRunSession(sandbox, "sevenbridges", {
      count: 2,
      wish: (metadata, number) => new Map([...metadata, ["tissue", number === 0 ? `${LONE}x` : "Lung"]]),
    });
    const { outcomes, commits } = await runToEnd(session);
    expect(outcomes[0]).not.toBe("verified");
    // Nothing of it is stored as the replacement character, which nobody typed.
    for (const { after } of commits) expect(JSON.stringify(after)).not.toMatch(/\ufffd|\\ufffd/);
  });

  const ENTRIES = [
    "entries:dropped",
    "entries:swapped",
    "entries:reversed",
    "entries:doubled",
    "entries:added",
    "entry-status:2:403",
    "entry-status-after-commit:2:500",
  ] as const;
  it.each(ENTRIES)(titleOf("F-B18", "%s"), async (fault) => {
    const session = await openRunSession(sandbox, "sevenbridges", { count: 4 });
    await sandbox.faults([{ on: "bulk edit", fault }]);
    const { outcomes, breaches } = await runToEnd(session);
    expect((await sandbox.usedFaults())[0]?.used).toBe(1);
    const isRefused = fault === "entry-status:2:403";
    const refused = ["verified", "refused", "verified", "refused"];
    expect({ outcomes, breaches }).toEqual({
      outcomes: isRefused ? refused : allOf(session, "verified"),
      breaches: [],
    });
  });
});
