import "fake-indexeddb/auto";
import { afterEach, expect, it } from "vitest";
import { wantedAt } from "#core/batch/batch.ts";
import { COHORT_OWNER, cohortRef, cohortRefs, createBatchTabs } from "#trials/batches-fixture.ts";
import { createSandboxFixture } from "#trials/sandbox-fixture.ts";
import type { Batches, OpenBatch } from "./batches.ts";
import { createKeptBatches } from "./kept-batches.ts";

const fixture = createSandboxFixture();
afterEach(() => fixture.control("reset", {}));

async function openIn(batches: Batches): Promise<OpenBatch> {
  const open = batches.open(fixture.sevenbridges, COHORT_OWNER);
  await open.keeping.enter();
  return open;
}

/** A device with two batches of one project: an older one of three objects with a change, and one of two objects. */
async function deviceWithTwo() {
  const tabs = createBatchTabs();
  const batches = tabs.openTab();
  const open = await openIn(batches);
  await open.addRefs(cohortRefs(1, 3));
  open.store.apply({ verb: "set", key: "tissue", value: "Lung", ids: [cohortRef(1).objectId] });
  await open.keeping.startAnew();
  await open.addRefs(cohortRefs(5, 6));
  await open.keeping.saver.flush();
  const kept = createKeptBatches({
    storage: tabs.storage(),
    locks: tabs.effects.locks,
    settled: batches.settled,
    now: () => 0,
  });
  return { tabs, batches, open, kept };
}

it("are listed newest first, and a chosen one is what the project's page opens", async () => {
  const { batches, open, kept } = await deviceWithTwo();
  const [newest, older] = await kept.list();
  expect([newest, older]).toMatchObject([
    { kind: "batch", head: { objectCount: 2, changedCount: 0, project: COHORT_OWNER.project } },
    { kind: "batch", head: { objectCount: 3, changedCount: 1 } },
  ]);
  if (older?.kind !== "batch") throw new Error("no older batch");
  expect(await kept.choose(older)).toBe(false);
  await open.keeping.leave();
  expect(await kept.choose(older)).toBe(true);
  const again = await openIn(batches);
  expect(again.store.getState().batch.objects).toHaveLength(3);
  expect(wantedAt(again.store.getState().batch, 0, "tissue")).toBe("Lung");
  again.store.undo();
  expect(await again.keeping.saver.flush()).toBe(true);
  expect((await kept.list()).map((batch) => batch.kind === "batch" && batch.head.objectCount)).toEqual([
    3, 2,
  ]);
});

it("are discarded only where no tab edits them, and come back as they were", async () => {
  const { tabs, batches, open, kept } = await deviceWithTwo();
  const [newest] = await kept.list();
  if (!newest) throw new Error("no batch");
  expect(await kept.discard(newest)).toBe(false);
  await open.keeping.leave();
  const before = await tabs.storage().records(newest.id);
  expect(await kept.discard(newest)).toBe(true);
  expect(await kept.list()).toHaveLength(1);
  const [discarded] = kept.getState().discarded;
  if (!discarded) throw new Error("nothing was discarded");
  await kept.bringBack(discarded);
  expect(await tabs.storage().records(newest.id)).toEqual(before);
  expect(kept.getState().discarded).toEqual([]);
  expect(JSON.parse(await kept.fileText(newest.id))).toMatchObject({ head: { id: newest.id } });
  expect((await openIn(batches)).store.getState().batch.objects).toHaveLength(2);
});
