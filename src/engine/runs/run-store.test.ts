import "fake-indexeddb/auto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { MERGE } from "#core/write/request-plan.ts";
import { createFakeBrowser } from "#trials/fake-browser.ts";
import { type FaultySandbox, startFaultySandbox } from "#trials/faults/sandbox-session-fixture.ts";
import { cohortObject, plansFor } from "#trials/runs/run-session-fixture.ts";
import { createStoredRuns } from "#trials/runs/stored-run-fixture.ts";
import { createReservations } from "./object-locks.ts";
import { resumedItems } from "./resumed-items.ts";
import { reportRows } from "./run-report.ts";
import { undoRun } from "./undo-run.ts";

let sandbox: FaultySandbox;
beforeAll(async () => {
  sandbox = await startFaultySandbox();
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.running.close());

describe.each(["dnanexus", "sevenbridges"] as const)("the runs of a browser, on %s", (name) => {
  const open = async (count = 4) => {
    const refs = Array.from({ length: count }, (_, index) => cohortObject(name, index + 1));
    const plans = await plansFor(sandbox.platform(name), refs);
    const runs = createStoredRuns(sandbox, name);
    return { ...runs, refs, plans, run: await runs.begin("run-1", plans) };
  };

  it("are on the disk with all plans before they begin, and with every end afterwards", async () => {
    const { store, run, plans } = await open();
    const before = await store.entriesOf("run-1");
    expect(before.map(({ plan }) => plan.requests)).toEqual(plans.map(({ requests }) => requests));
    expect(before.map(({ plan }) => plan.base.metadata)).toEqual(plans.map(({ base }) => base.metadata));
    expect(await store.list()).toMatchObject([{ id: "run-1", total: 4, end: null }]);
    await run.run();
    expect(await store.list()).toMatchObject([{ end: { counts: { verified: 4 }, wasCancelled: false } }]);
    for (const { outcome, entry, operations } of await store.entriesOf("run-1")) {
      expect([outcome, entry.sends, operations.length]).toEqual(["verified", 1, 1]);
      expect(entry.end?.after?.get("tissue")).toBe("Renal cortex");
      expect(entry.before.get("tissue")).not.toBe("Renal cortex");
    }
  });

  it("are gone on with by a later page: what was under way is read back, what has ended is left alone", async () => {
    const { store, plans, runOf } = await open();
    const ledger = store.ledgerOf({ id: "run-1" });
    const before = plans.map(({ base }) => base);
    const [first, second] = before;
    if (!first || !second) throw new Error("no plans");
    // The page went after it had written down what it was about to send: one of the two writes arrived.
    await ledger.recordIntents(0, [
      { item: 0, operationId: "lost.1", send: 1, before: first },
      { item: 1, operationId: "lost.2", send: 1, before: second },
    ]);
    await sandbox.writeOutside(name, { set: { tissue: "Renal cortex" } }, first.ref);
    const [run] = await store.list();
    const items = run && resumedItems(run, await store.entriesOf("run-1"));
    expect(items?.map(({ sends }) => sends)).toEqual([["lost.1"], ["lost.2"], [], []]);
    const next = runOf("run-1", items ?? []);
    next.subscribe(({ pause }) => pause?.kind === "interrupted" && queueMicrotask(next.resume));
    await next.run();
    const outcomes = (await store.entriesOf("run-1")).map(({ outcome }) => outcome);
    expect(outcomes).toEqual(["verified", "unknown", "verified", "verified"]);
    const sent = (await sandbox.history()).filter(({ operationId }) => operationId !== null);
    expect(sent.map(({ object }) => object)).toEqual([
      plans[2]?.base.ref.objectId,
      plans[3]?.base.ref.objectId,
    ]);
  });

  it("are taken back as a new draft, but for what others changed since, and that can be taken back too", async () => {
    const { store, run, refs, plans, platform, begin } = await open(3);
    await run.run();
    await sandbox.writeOutside(name, { set: { tissue: "theirs" } }, refs[1]);
    const freshOf = async () => {
      const answers = await (await platform.bulk()).describeMany(refs);
      return answers.map((answer) => (answer.kind === "described" ? answer.snapshot : undefined));
    };
    const fresh = await freshOf();
    const undone = undoRun(await store.entriesOf("run-1"), ({ entry }) => fresh[entry.sequence]);
    expect(undone.map((undo) => undo.kind === "possible" && undo.conflicts.map(({ key }) => key))).toEqual([
      [],
      ["tissue"],
      [],
    ]);
    const undoPlans = undone.flatMap((undo, index) => {
      const snapshot = fresh[index];
      return undo.kind === "possible" && snapshot ? [platform.plan(undo.changeSet, snapshot, MERGE)] : [];
    });
    const undo = await begin("run-2", undoPlans);
    await undo.run();
    expect([0, 1, 2].map(undo.outcomeOf)).toEqual(["verified", "unchanged", "verified"]);
    const after = await freshOf();
    expect(after.map((snapshot) => snapshot?.metadata.get("tissue"))).toEqual([
      plans[0]?.base.metadata.get("tissue"),
      "theirs",
      plans[2]?.base.metadata.get("tissue"),
    ]);
    const again = undoRun(await store.entriesOf("run-2"), ({ entry }) => after[entry.sequence]);
    const redone = again.map((redo) => (redo.kind === "possible" ? redo.changeSet : redo));
    expect(redone[0]).toMatchObject({ updated: new Map([["tissue", { to: "Renal cortex" }]]) });
    expect(redone[1]).toMatchObject({ why: "nothing-changed" });
  });

  it("are reported with a row for every object: its outcome, before, after and reason", async () => {
    const { store, run, refs } = await open(3);
    await sandbox.writeOutside(name, { set: { tissue: 'th"eirs' } }, refs[1]);
    await run.run();
    const [stored] = await store.list();
    const rows = stored ? reportRows(stored, await store.entriesOf("run-1")) : [];
    expect(rows.map(({ outcome, objectId }) => [outcome, objectId])).toEqual([
      ["verified", refs[0]?.objectId],
      ["conflict", refs[1]?.objectId],
      ["verified", refs[2]?.objectId],
    ]);
    expect(rows[0]).toMatchObject({ changed: '["tissue"]', after: '{"tissue":"Renal cortex"}' });
    expect(rows[1]?.after).toBe('{"tissue":"th\\"eirs"}');
  });
});

it("two runs never write one object at the same time, and none waits for ever", async () => {
  for (const locks of [createFakeBrowser().locks, undefined]) {
    const [one, other] = [createReservations(locks), createReservations(locks)];
    const objects = ["a", "b", "c"].map((objectId) => ({ ref: { connection: "c", objectId } }));
    let inside = 0;
    let most = 0;
    const task = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setTimeout(resolve, 5));
      inside -= 1;
    };
    const second = locks ? other : one;
    await Promise.all([one(objects, task), second(objects.toReversed(), task), one(objects.slice(1), task)]);
    expect(most).toBe(1);
  }
});
