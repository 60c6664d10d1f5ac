import fc from "fast-check";
import { expect, test } from "vitest";
import { anyMetadata } from "../arbitraries.ts";
import { addObjects, addUnreadable, batchFromSnapshots, createBatch } from "./add-objects.ts";
import { cellState, describedAt, keysOf, wantedAt } from "./batch.ts";
import { batchOf, doAll, done, operations, snapshotNamed, snapshots } from "./batch-arbitraries.ts";
import { createBatchDraft, withBatch } from "./batch-draft.ts";
import { snapshotOfRow, wantedOfRow } from "./row-changes.ts";

test("[N1] a batch gives each object back exactly as it was described, its keys in their order", () => {
  fc.assert(
    fc.property(fc.array(anyMetadata, { maxLength: 6 }), (all) => {
      const given = all.map((metadata, index) => snapshotNamed(`o${index}`, metadata));
      const batch = batchFromSnapshots(given);
      for (const [row, snapshot] of given.entries()) {
        const back = snapshotOfRow(batch, row);
        expect(back).toEqual(snapshot);
        expect([...(back?.metadata ?? [])]).toEqual([...snapshot.metadata]);
        expect([...wantedOfRow(batch, row)]).toEqual([...snapshot.metadata]);
      }
    }),
  );
});

test("[N2] absent, empty, removed and not a text stay apart", () => {
  const batch = batchOf({
    o1: { empty: "", gone: "x", number: { type: "number", json: "1.50" }, text: "t" },
  });
  const { batch: after } = done(batch, {
    verb: "write",
    source: "cells",
    columns: [
      { key: "gone", ids: ["o1"], texts: [null] },
      { key: "text", ids: ["o1"], texts: ["u"] },
      { key: "new", ids: ["o1"], texts: [""] },
    ],
  });
  const states = ["empty", "gone", "number", "text", "new", "other"].map((key) => cellState(after, 0, key));
  expect(states).toEqual(["same", "removed", "foreign", "changed", "added", "absent"]);
  expect([wantedAt(after, 0, "gone"), describedAt(after, 0, "gone")]).toEqual([undefined, "x"]);
  expect(wantedAt(after, 0, "number")).toEqual({ type: "number", json: "1.50" });
  expect(wantedAt(after, 0, "empty")).toBe("");
  expect(wantedAt(after, 0, "other")).toBeUndefined();
});

test("[N3] objects that are added later change nothing of what is wanted, and are wanted as described", () => {
  fc.assert(
    fc.property(snapshots, operations, fc.nat({ max: 6 }), (all, steps, count) => {
      const [first, later] = [all.slice(0, count), all.slice(count)];
      const early = doAll(createBatchDraft(batchFromSnapshots(first)), steps);
      const grown = withBatch(early, addObjects(early.batch, later));
      for (const row of all.keys()) {
        const wanted = row < first.length ? wantedOfRow(early.batch, row) : all[row]?.metadata;
        expect(wantedOfRow(grown.batch, row)).toEqual(wanted);
        expect(snapshotOfRow(grown.batch, row)).toEqual(all[row]);
      }
    }),
  );
});

test("[N3] an object that is there already stays as it was described first", () => {
  const batch = addObjects(batchOf({ o1: { a: "1" } }), [snapshotNamed("o1", { a: "2", b: "3" })]);
  expect(batch.objects.length).toBe(1);
  expect(wantedAt(batch, 0, "a")).toBe("1");
  expect(keysOf(batch)).toEqual(["a"]);
});

test("[N3] an object that couldn't be read has no row until it can", () => {
  const ref = { connection: "sandbox", objectId: "o1" };
  const without = addUnreadable(createBatch(), [{ ref, name: undefined, why: "unreadable" }]);
  expect([without.objects.length, without.unreadable.length]).toEqual([0, 1]);
  const read = addObjects(without, [snapshotNamed("o1", { a: "1" })]);
  expect([read.objects.length, read.unreadable.length]).toEqual([1, 0]);
  expect(addUnreadable(read, [{ ref, name: undefined, why: "not-found" }]).unreadable).toEqual([]);
});
