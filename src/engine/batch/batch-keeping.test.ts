import "fake-indexeddb/auto";
import { openDB } from "idb";
import { afterEach, describe, expect, it, vi } from "vitest";
import { wantedAt } from "#core/batch/batch.ts";
import { replaceMode } from "#core/write/request-plan.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import { createSevenBridges } from "#platforms/sevenbridges/platform.ts";
import { COHORT_OWNER, cohortRef, cohortRefs, createBatchTabs } from "#trials/batches-fixture.ts";
import { createHandTimers } from "#trials/draft-fixture.ts";
import { createSandboxFixture } from "#trials/sandbox-fixture.ts";
import { StorageError } from "../storage/storage-error.ts";
import type { Batches, OpenBatch } from "./batches.ts";

const fixture = createSandboxFixture();
afterEach(() => fixture.control("reset", {}));

/** The platform, which answers so many bulk reads at once and the others when they are let through. */
function slowPlatform(answeredAtOnce: number) {
  let letThrough: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  let calls = 0;
  const platform = createSevenBridges({
    token: "sandbox-curator",
    connection: "sandbox-sevenbridges",
    baseUrl: "http://sandbox.test/v2",
    now: () => 1_700_000_000_000,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      if (request.url.includes("/bulk/")) {
        calls += 1;
        if (calls > answeredAtOnce) await gate;
      }
      return fixture.sandbox.sevenbridges(request);
    },
  });
  return { platform, letThrough: () => letThrough() };
}

/** The cohort's batch in a tab, once it is known what is stored of it. */
async function openIn(
  batches: Batches,
  platform: MetadataPlatform = fixture.sevenbridges,
): Promise<OpenBatch> {
  const open = batches.open(platform, COHORT_OWNER);
  await open.keeping.ready();
  return open;
}

const FIRST = cohortRef(1).objectId;
const holdOf = ({ keeping }: OpenBatch) => keeping.state.getState().hold.kind;
const tissueOf = ({ store }: OpenBatch, row = 0) => wantedAt(store.getState().batch, row, "tissue");
const countOf = ({ store }: OpenBatch) => store.getState().batch.objects.length;
const set = ({ store }: OpenBatch, value: string, ids: readonly string[] = [FIRST]) =>
  store.apply({ verb: "set", key: "tissue", value, ids });

describe("a batch on this device", () => {
  it("is there again in another page, with what can be undone and redone, its mode and what it lacks", async () => {
    const tabs = createBatchTabs();
    const first = await openIn(tabs.openTab());
    await first.addRefs([...cohortRefs(1, 250), cohortRef(9999)]);
    set(first, "Lung");
    set(first, "Kidney");
    first.store.undo();
    first.store.setMode(replaceMode(false, ["sample_id"]));
    const before = tissueOf(first, 249);
    expect(await first.keeping.saver.flush()).toBe(true);

    // The first page is killed: it lets go of nothing, and its lock is gone.
    const again = await openIn(tabs.openTab({ locks: undefined }));
    expect(countOf(again)).toBe(250);
    expect([tissueOf(again), tissueOf(again, 249)]).toEqual(["Lung", before]);
    again.store.redo();
    expect(tissueOf(again)).toBe("Kidney");
    again.store.undo();
    again.store.undo();
    expect(again.store.getState().effects.objects.changed).toBe(0);
    expect(again.store.getState().mode).toEqual(replaceMode(false, ["sample_id"]));
    expect(again.store.getState().batch.unreadable).toMatchObject([{ why: "not-found" }]);
  });

  it("can't be edited before all of its changes are made again, and tells meanwhile how far that is", async () => {
    const tabs = createBatchTabs();
    const first = await openIn(tabs.openTab());
    await first.addRefs(cohortRefs(1, 900));
    set(first, "Lung");
    expect(await first.keeping.saver.flush()).toBe(true);

    const again = tabs.openTab({ locks: undefined }).open(fixture.sevenbridges, COHORT_OWNER);
    const stages = new Set<string>();
    again.keeping.opening.subscribe((opening) => {
      if (!opening) return;
      stages.add(opening.stage);
      expect(opening.total).toBeGreaterThan(0);
      expect(opening.done).toBeLessThanOrEqual(opening.total);
      expect(set(again, "Kidney")).toEqual({ kind: "locked" });
    });
    await again.keeping.ready();
    expect(stages).toContain("records");
    expect(again.keeping.opening.getState()).toBeUndefined();
    expect([countOf(again), tissueOf(again)]).toEqual([900, "Lung"]);
    expect(set(again, "Kidney")).toMatchObject({ kind: "counted" });
  });

  it("writes a step and a head for a change, and not the objects again", async () => {
    const tabs = createBatchTabs();
    const storage = tabs.storage();
    const write = vi.fn(storage.write);
    const open = await openIn(tabs.openTab({ storage: { ...storage, write } }));
    await open.addRefs(cohortRefs(1, 250));
    await open.keeping.saver.flush();
    write.mockClear();
    set(open, "Lung");
    await open.keeping.saver.flush();
    expect(write.mock.calls.map(([{ puts }]) => puts.map(({ kind }) => kind))).toEqual([["operation"]]);
    await open.addRefs([cohortRef(300)]);
    await open.keeping.saver.flush();
    const kinds = write.mock.calls.slice(1).flatMap(([{ puts }]) => puts.map(({ kind }) => kind));
    expect(kinds.filter((kind) => kind === "chunk")).toHaveLength(1);
  });

  it("knows after a kill in the middle of reading which objects weren't read", async () => {
    const tabs = createBatchTabs();
    const slow = slowPlatform(2);
    const first = await openIn(tabs.openTab(), slow.platform);
    const reading = first.addRefs(cohortRefs(1, 900));
    await vi.waitFor(() => expect(countOf(first)).toBe(200), 10_000);
    await first.keeping.saver.flush();
    const again = await openIn(tabs.openTab({ locks: undefined }));
    const interrupted = again.reading.getState();
    if (interrupted.kind !== "cancelled") throw new Error(interrupted.kind);
    expect([countOf(again), interrupted.refs.length]).toEqual([200, 700]);
    await again.addRefs(interrupted.refs);
    expect(countOf(again)).toBe(900);
    slow.letThrough();
    await reading;
  });

  it("isn't stored without objects, and goes when nothing is left of it", async () => {
    const tabs = createBatchTabs();
    const open = await openIn(tabs.openTab());
    open.store.setMode(replaceMode(true));
    await open.keeping.saver.flush();
    expect(await tabs.storage().heads()).toEqual([]);
  });
});

describe("starting anew", () => {
  it("leaves a batch with changes on this device as it is, and begins another one", async () => {
    const tabs = createBatchTabs();
    const open = await openIn(tabs.openTab());
    await open.addRefs(cohortRefs(1, 3));
    set(open, "Lung");
    expect(await open.keeping.startAnew()).toBe(true);
    expect(countOf(open)).toBe(0);
    await open.addRefs(cohortRefs(5, 6));
    await open.keeping.saver.flush();
    expect(await tabs.storage().heads()).toMatchObject([
      { objectCount: 2, changedCount: 0 },
      { objectCount: 3, changedCount: 1 },
    ]);
    const again = await openIn(tabs.openTab({ locks: undefined }));
    expect(countOf(again)).toBe(2);
  });

  it("keeps no copy of a batch without changes", async () => {
    const tabs = createBatchTabs();
    const open = await openIn(tabs.openTab());
    await open.addRefs(cohortRefs(1, 3));
    await open.keeping.saver.flush();
    await open.keeping.startAnew();
    await open.addRefs(cohortRefs(5, 6));
    await open.keeping.saver.flush();
    expect(await tabs.storage().heads()).toMatchObject([{ objectCount: 2 }]);
  });

  it("doesn't happen where the changes can't be stored", async () => {
    const tabs = createBatchTabs();
    const write = () => Promise.reject(new StorageError("full"));
    const open = await openIn(tabs.openTab({ storage: { ...tabs.storage(), write } }));
    await open.addRefs(cohortRefs(1, 3));
    set(open, "Lung");
    expect(await open.keeping.startAnew()).toBe(false);
    expect([countOf(open), tissueOf(open)]).toEqual([3, "Lung"]);
  });
});

describe("of two tabs with one batch", () => {
  it("the second is read-only until it takes over, and gets what was done a moment ago", async () => {
    const tabs = createBatchTabs();
    const first = await openIn(tabs.openTab());
    await first.addRefs(cohortRefs(1, 3));
    await first.keeping.saver.flush();
    const second = await openIn(tabs.openTab());
    expect([holdOf(first), holdOf(second)]).toEqual(["here", "elsewhere"]);
    expect(set(second, "Nobody")).toEqual({ kind: "locked" });
    await second.addRefs([cohortRef(7)]);
    expect(countOf(second)).toBe(3);

    set(first, "Lung");
    await second.keeping.takeOver();
    expect([holdOf(first), holdOf(second)]).toEqual(["elsewhere", "here"]);
    expect(tissueOf(second)).toBe("Lung");
    expect(set(first, "Nobody")).toEqual({ kind: "locked" });
    set(second, "Kidney");
    await first.keeping.takeOver();
    expect(tissueOf(first)).toBe("Kidney");
  });

  it("the one that takes over while objects are read is told which are missing", async () => {
    const tabs = createBatchTabs();
    const slow = slowPlatform(2);
    const first = await openIn(tabs.openTab(), slow.platform);
    const second = await openIn(tabs.openTab());
    const reading = first.addRefs(cohortRefs(1, 900));
    await vi.waitFor(() => expect(countOf(first)).toBe(200), 10_000);
    await second.keeping.takeOver();
    slow.letThrough();
    await reading;
    const left = second.reading.getState();
    if (left.kind !== "cancelled") throw new Error(left.kind);
    expect(holdOf(first)).toBe("elsewhere");
    expect([countOf(second), left.refs.length]).toEqual([200, 700]);
    expect(await second.keeping.saver.flush()).toBe(true);
  });

  it("one that sleeps can't store over the other", async () => {
    const tabs = createBatchTabs();
    const deaf = { postMessage: () => {}, close: () => {}, onmessage: null };
    const asleep = await openIn(tabs.openTab({ openChannel: () => deaf, timers: createHandTimers() }));
    await asleep.addRefs(cohortRefs(1, 3));
    await asleep.keeping.saver.flush();
    set(asleep, "typed while nobody listened");
    const second = await openIn(tabs.openTab());
    const taken = second.keeping.takeOver();
    await new Promise((asked) => setTimeout(asked));
    tabs.timers.pass(1600);
    await taken;
    set(second, "Lung");
    expect(await second.keeping.saver.flush()).toBe(true);
    expect(holdOf(asleep)).toBe("overtaken");
    expect(await asleep.keeping.saver.flush()).toBe(false);
    expect(tissueOf(asleep)).toBe("typed while nobody listened");
  });
});

describe("a stored batch that is damaged", () => {
  /** Stores a batch with two steps, and changes its records without the storage's knowledge. */
  async function damaged(
    change: (database: Awaited<ReturnType<typeof openDB>>, id: string) => Promise<unknown>,
  ) {
    const tabs = createBatchTabs();
    const first = await openIn(tabs.openTab());
    await first.addRefs(cohortRefs(1, 250));
    set(first, "Lung");
    set(first, "Kidney", [cohortRef(240).objectId]);
    await first.keeping.saver.flush();
    const database = await openDB(tabs.name);
    await change(database, first.keeping.saver.stored()?.id ?? "");
    database.close();
    return { tabs, open: await openIn(tabs.openTab({ locks: undefined })) };
  }

  it("isn't opened, and what can be read of it opens as another one on demand", async () => {
    const { tabs, open } = await damaged((database, id) => database.delete("parts", [id, "operation", 1]));
    expect(countOf(open)).toBe(0);
    const [batch] = open.keeping.state.getState().unreadable;
    expect(batch).toMatchObject({
      problem: "damaged",
      losses: [{ kind: "operations-lost", from: 1, count: 1, why: { kind: "missing" } }],
    });
    const before = await tabs.storage().records(batch?.id ?? "");
    if (!batch) throw new Error("nothing was damaged");
    expect(await open.keeping.openReadable(batch)).toBe(true);
    expect([countOf(open), tissueOf(open)]).toEqual([250, "Lung"]);
    await open.keeping.saver.flush();
    expect(await tabs.storage().records(batch.id)).toEqual(before);
    expect(await tabs.storage().heads()).toHaveLength(2);
  });

  it("says which objects are lost", async () => {
    const { open } = await damaged((database, id) => database.delete("parts", [id, "chunk", 1]));
    expect(open.keeping.state.getState().unreadable[0]?.losses).toMatchObject([
      { kind: "objects-lost", rows: { length: 100 } },
    ]);
  });

  it("is told apart from one of a later version, and neither is overwritten by a new batch", async () => {
    const { tabs, open } = await damaged(async (database, id) =>
      database.put("drafts", { ...(await database.get("drafts", id)), format: 2 }),
    );
    expect(open.keeping.state.getState().unreadable).toMatchObject([{ problem: "newer-format" }]);
    await open.addRefs(cohortRefs(1, 2));
    await open.keeping.saver.flush();
    expect(await tabs.storage().heads()).toHaveLength(2);
  });
});
