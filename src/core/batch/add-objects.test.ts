import { expect, test } from "vitest";
import { addObjects, addUnreadable, batchFromSnapshots } from "./add-objects.ts";
import { keysOf, wantedAt } from "./batch.ts";
import { batchOf, done, snapshotNamed } from "./batch-arbitraries.ts";
import { changedRows, snapshotOfRow, wantedOfRow } from "./row-changes.ts";

test("[N1] keys such as __proto__, constructor and the empty text come back as they were, in each object's own order", () => {
  const one = snapshotNamed("o1", new Map(["__proto__", "constructor", ""].map((key) => [key, `${key}!`])));
  const other = snapshotNamed("o2", new Map(["", "constructor", "__proto__"].map((key) => [key, ""])));
  const batch = batchFromSnapshots([one, other, one]);
  expect([...(snapshotOfRow(batch, 0)?.metadata ?? [])]).toEqual([...one.metadata]);
  expect([...(snapshotOfRow(batch, 1)?.metadata ?? [])]).toEqual([...other.metadata]);
  expect(keysOf(batch)).toEqual(["__proto__", "constructor", ""]);
});

test("[N1] keys and values that differ only in half a character stay apart", () => {
  const [high, higher] = ["\ud83d", "\ud83e"];
  const batch = batchFromSnapshots([
    snapshotNamed("o1", { [high]: high }),
    snapshotNamed("o2", { [higher]: higher }),
    snapshotNamed("o3", { [high]: higher }),
  ]);
  expect(batch.keyOrders).toEqual([[high], [higher]]);
  expect([0, 1, 2].map((row) => [...wantedOfRow(batch, row)])).toEqual([
    [[high, high]],
    [[higher, higher]],
    [[high, higher]],
  ]);
});

test("[N3] of two descriptions of one object in the same answer the first counts, also for the object after it", () => {
  const batch = batchFromSnapshots([
    snapshotNamed("o1", { a: "1" }),
    snapshotNamed("o1", { a: "2", b: "x" }),
    snapshotNamed("o2", { a: "3" }),
  ]);
  expect([batch.ids, keysOf(batch)]).toEqual([["o1", "o2"], ["a"]]);
  expect([wantedAt(batch, 0, "a"), wantedAt(batch, 1, "a")]).toEqual(["1", "3"]);
});

test("[N3] objects that come into changed columns are as described there, and no change of another object reaches them", () => {
  const early = batchOf({ o1: { a: "1" }, o2: { a: "2" } });
  const { batch: changed } = done(early, { verb: "set", key: "a", value: "x", ids: early.ids });
  const without = addObjects(changed, [snapshotNamed("o3", { b: "" })]);
  const grown = addObjects(without, [snapshotNamed("o4", { a: "2", b: { type: "null", json: "null" } })]);
  expect([0, 1, 2, 3].map((row) => Object.fromEntries(wantedOfRow(grown, row)))).toEqual([
    { a: "x" },
    { a: "x" },
    { b: "" },
    { a: "2", b: { type: "null", json: "null" } },
  ]);
  expect([...changedRows(grown)]).toEqual([1, 1, 0, 0]);
  expect(wantedOfRow(early, 0)).toEqual(new Map([["a", "1"]]));
});

test("[N3] an object that can't be read is listed once, with what was said of it last", () => {
  const ref = { connection: "sandbox", objectId: "o1" };
  const missing = addUnreadable(batchOf({ o2: {} }), [{ ref, name: undefined, why: "not-found" }]);
  const again = addUnreadable(missing, [{ ref, name: "big.bam", why: "unreadable" }]);
  expect(again.unreadable).toEqual([{ ref, name: "big.bam", why: "unreadable" }]);
});
