import { expect, test } from "vitest";
import { batchFromSnapshots } from "./add-objects.ts";
import type { Batch } from "./batch.ts";
import { batchOf, done, snapshotNamed } from "./batch-arbitraries.ts";
import { type BatchSort, sortRows } from "./batch-sort.ts";

function sorted(batch: Batch, sort: BatchSort, rows = [...batch.objects.keys()]): readonly string[] {
  return Array.from(sortRows(batch, Uint32Array.from(rows), sort), (row) => batch.ids[row] ?? "?");
}

const batch = batchOf({
  o1: { a: "s10" },
  o2: {},
  o3: { a: "s9" },
  o4: { a: "" },
  o5: { a: { type: "number", json: "7" } },
  o6: { a: "S9" },
  o7: {},
});

test("[N22] numbers in texts count by their size, the empty text is a value, and objects without the key come last either way", () => {
  expect(sorted(batch, { key: "a", direction: "ascending" })).toEqual([
    ...["o4", "o5", "o3", "o6", "o1"],
    ...["o2", "o7"],
  ]);
  expect(sorted(batch, { key: "a", direction: "descending" })).toEqual([
    ...["o1", "o6", "o3", "o5", "o4"],
    ...["o2", "o7"],
  ]);
});

test("[N22] values that sort alike stay in their order, downwards too, though they are different texts", () => {
  const alike = batchOf({ o1: { a: "e\u0301" }, o2: { a: "b" }, o3: { a: "\u00e9" }, o4: { a: "e\u0301" } });
  expect(sorted(alike, { key: "a", direction: "ascending" })).toEqual(["o2", "o1", "o3", "o4"]);
  expect(sorted(alike, { key: "a", direction: "descending" })).toEqual(["o1", "o3", "o4", "o2"]);
});

test("[N22] what is wanted now decides, and a removed key counts as lacking", () => {
  const { batch: after } = done(batchOf({ o1: { a: "1" }, o2: { a: "2" }, o3: { a: "3" } }), {
    verb: "write",
    source: "cells",
    columns: [{ key: "a", ids: ["o1", "o2"], texts: [null, "9"] }],
  });
  expect(sorted(after, { key: "a", direction: "ascending" })).toEqual(["o3", "o2", "o1"]);
});

test("[N22] only the given rows are sorted, and their list isn't written over", () => {
  const rows = Uint32Array.of(0, 2, 1);
  const order = sortRows(batch, rows, { key: "a", direction: "ascending" });
  expect([[...order], [...rows]]).toEqual([
    [2, 0, 1],
    [0, 2, 1],
  ]);
  expect([...sortRows(batch, rows, { key: "nowhere", direction: "descending" })]).toEqual([0, 2, 1]);
});

test("[N22] without a key the names decide, and equal names stay in their order either way", () => {
  const named = batchFromSnapshots(
    ["b10.bam", "b9.bam", "b10.bam"].map((name, index) => snapshotNamed(`o${index + 1}`, {}, { name })),
  );
  expect(sorted(named, { direction: "ascending" })).toEqual(["o2", "o1", "o3"]);
  expect(sorted(named, { direction: "descending" })).toEqual(["o1", "o3", "o2"]);
});
