import { expect, test } from "vitest";
import { batchFromSnapshots } from "./add-objects.ts";
import { cellState, keysOf, wantedAt } from "./batch.ts";
import { batchOf, done, READ_ONLY, snapshotNamed } from "./batch-arbitraries.ts";
import type { ColumnTexts } from "./operation.ts";

const NUMBER = { type: "number", json: "1.50" } as const;

function write(batch: ReturnType<typeof batchOf>, ...columns: ColumnTexts[]) {
  return done(batch, { verb: "write", source: "cells", columns });
}

test("[N2] [N4] a write sets, empties and removes exactly the cells that it names", () => {
  const batch = batchOf({ o1: { a: "1", b: "1" }, o2: { a: "2" }, o3: { a: "3" } });
  const { batch: after, count } = write(batch, {
    key: "a",
    ids: ["o3", "o1", "elsewhere"],
    texts: ["", null, "x"],
  });
  expect([0, 1, 2].map((row) => wantedAt(after, row, "a"))).toEqual([undefined, "2", ""]);
  expect(wantedAt(after, 0, "b")).toBe("1");
  expect(count).toMatchObject({ cells: 2, removed: 1, overwritten: 1, notFound: 1 });
});

test("[N4] a write without a text for one of its objects leaves that object as it is", () => {
  const batch = batchOf({ o1: { a: "1" }, o2: { a: "2" } });
  const { batch: after } = write(batch, { key: "a", ids: ["o1", "o2"], texts: ["x"] });
  expect([wantedAt(after, 0, "a"), wantedAt(after, 1, "a")]).toEqual(["x", "2"]);
});

test("[N8] what isn't text is removed when that is wanted, never written over, and counted", () => {
  const batch = batchOf({ o1: { a: NUMBER }, o2: { a: NUMBER } });
  const { batch: after, count } = write(batch, { key: "a", ids: ["o1", "o2"], texts: ["1.50", null] });
  expect([wantedAt(after, 0, "a"), wantedAt(after, 1, "a")]).toEqual([NUMBER, undefined]);
  expect(count.foreign).toBe(1);
});

test("[N4] an object that is read only is neither written, emptied, removed from nor reverted", () => {
  const batch = batchFromSnapshots([snapshotNamed("o1", { a: "1" }, { access: READ_ONLY })]);
  expect(write(batch, { key: "a", ids: ["o1"], texts: [null] }).count).toMatchObject({
    cells: 0,
    readOnly: 1,
  });
  expect(done(batch, { verb: "remove", keys: ["a"], ids: ["o1"] }).count.cells).toBe(0);
});

test("[N9] a removal takes away the empty text too, and makes no column for a key that no object has", () => {
  const batch = batchOf({ o1: { a: "" }, o2: {} });
  const { batch: after, count } = done(batch, { verb: "remove", keys: ["a", "__proto__"], ids: batch.ids });
  expect([cellState(after, 0, "a"), cellState(after, 1, "a"), count.removed]).toEqual([
    "removed",
    "absent",
    1,
  ]);
  expect([...after.columns.keys()]).toEqual(["a"]);
  expect(keysOf(after)).toEqual(["a"]);
});

test("[N9] a revert brings back what was described: text, no text, what isn't text, and no key at all", () => {
  const batch = batchOf({ o1: { a: "1" }, o2: { a: "" }, o3: { a: NUMBER }, o4: {} });
  const texts = ["x", "x", null, "x"];
  const { batch: changed } = write(batch, { key: "a", ids: batch.ids, texts });
  expect(wantedAt(changed, 3, "a")).toBe("x");
  const { batch: after } = done(changed, { verb: "revert", keys: ["a"], ids: ["o1", "o2", "o3", "o4"] });
  expect([0, 1, 2, 3].map((row) => wantedAt(after, row, "a"))).toEqual(["1", "", NUMBER, undefined]);
});
