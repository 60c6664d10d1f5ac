import "fake-indexeddb/auto";
import { openDB } from "idb";
import { expect, it } from "vitest";
import { resumedItems } from "./resumed-items.ts";
import { HEAD, planOf } from "./run-entry-fixture.ts";
import type { StoredChunk } from "./run-record.ts";
import { reportRows } from "./run-report.ts";
import { createRunStore } from "./run-store.ts";

const TOTAL = 5;
const plan = planOf(new Map([["tissue", "liver"]]), new Map([["tissue", "lung"]]));
const PLANS = Array.from({ length: TOTAL }, (_, number) => ({
  ...plan,
  base: { ...plan.base, ref: { ...plan.base.ref, objectId: `o${number}` } },
}));
let databases = 0;

/** A store with two runs of five objects, two in a chunk, of which a test damages what it likes. */
async function open() {
  databases += 1;
  const name = `unreadable ${databases}`;
  const store = createRunStore(name, { after: () => () => undefined }, () => 0);
  for (const id of ["old", "new"]) {
    await store.begin({ ...HEAD, id, connection: "sb", chunkItems: 2, plans: PLANS });
  }
  const change = async (
    from: "runs" | "chunks",
    key: number | string,
    changed: (record: StoredChunk & Record<string, unknown>) => unknown,
  ) => {
    const database = await openDB(name);
    const record = changed(await database.get(from, key));
    await (record === undefined ? database.delete(from, key) : database.put(from, record));
    database.close();
  };
  const sequences = (await store.list()).map(({ sequence }) => sequence);
  const [run] = await store.list();
  if (!run) throw new Error("no run");
  const problems = async () => (await store.unreadableOf(run)).map(({ item, problem }) => [item, problem]);
  const readable = async () => (await store.entriesOf(run.id)).map(({ entry }) => entry.ref.objectId);
  return { store, change, sequences, run, problems, readable };
}

it("a run that can't be read is told with its place, its id and the reason, and the others stay", async () => {
  const { store, change, sequences } = await open();
  expect(await store.listUnreadable()).toEqual([]);
  const [newest = -1, oldest = -1] = sequences;
  await change("runs", newest, (run) => ({ ...run, format: 2 }));
  await change("runs", oldest, ({ id: _, ...run }) => ({ ...run, total: "many" }));
  expect(await store.list()).toEqual([]);
  expect(await store.listUnreadable()).toMatchObject([
    { sequence: newest, id: "new", problem: "newer-format", raw: { reason: "tidy up" } },
    { sequence: oldest, id: undefined, problem: "damaged" },
  ]);
});

it("[I4] a damaged object takes none of its chunk along, is told by its number, and the run isn't gone on with", async () => {
  const { store, change, problems, readable, run } = await open();
  await change("chunks", "new/000001", ({ items, ...chunk }) => ({
    ...chunk,
    items: [items[0], { ...items[1], operations: [5] }],
  }));
  expect([await readable(), await problems()]).toEqual([["o0", "o1", "o2", "o4"], [[3, "damaged"]]]);
  expect(resumedItems(run, await store.entriesOf("new"))).toBeUndefined();
  expect(await store.unreadableOf({ ...run, id: "old" })).toEqual([]);
});

it("a chunk of a later version, a damaged one and one that is gone are told for each of their objects", async () => {
  const { change, problems, readable } = await open();
  await change("chunks", "new/000000", (chunk) => ({ ...chunk, format: 2 }));
  await change("chunks", "new/000001", (chunk) => ({ ...chunk, items: "none" }));
  await change("chunks", "new/000002", () => undefined);
  expect(await readable()).toEqual([]);
  expect(await problems()).toEqual([
    [0, "newer-format"],
    [1, "newer-format"],
    [2, "damaged"],
    [3, "damaged"],
    [4, "missing"],
  ]);
});

it("an object that stands in another's place is no record of that one", async () => {
  const { change, problems } = await open();
  await change("chunks", "new/000000", ({ items, ...chunk }) => ({ ...chunk, items: [items[1], items[1]] }));
  await change("chunks", "new/000001", ({ items, ...chunk }) => ({ ...chunk, items: items.slice(0, 1) }));
  expect(await problems()).toEqual([
    [0, "damaged"],
    [3, "missing"],
  ]);
});

it("the report has a row for an object that can't be read, in its place", async () => {
  const { store, change, run } = await open();
  await change("chunks", "new/000000", ({ items, ...chunk }) => ({ ...chunk, items: [items[0], null] }));
  const rows = reportRows(run, await store.entriesOf("new"), await store.unreadableOf(run));
  expect(rows.map(({ objectId, outcome, reason }) => [objectId, outcome, reason])).toEqual([
    ["o0", "", ""],
    ["", "", "record-damaged"],
    ["o2", "", ""],
    ["o3", "", ""],
    ["o4", "", ""],
  ]);
});
