import { expect, test } from "vitest";
import { batchFromSnapshots } from "./add-objects.ts";
import { batchOf, READ_ONLY, snapshotNamed, TOOLS } from "./batch-arbitraries.ts";
import type { Operation } from "./operation.ts";
import { runOperation } from "./run-operation.ts";

function resultOf(batch: ReturnType<typeof batchOf>, operation: Operation) {
  const result = runOperation(batch, operation, TOOLS);
  if (result.kind === "problem") throw new Error(result.problem.kind);
  return result;
}

test("[N7] every id that is named is counted once as changed, unchanged, read only or not found", () => {
  const batch = batchFromSnapshots([
    snapshotNamed("o1", { a: "x" }),
    snapshotNamed("o2", { a: "y" }),
    snapshotNamed("o3", { a: "y" }, { access: READ_ONLY }),
  ]);
  const ids = ["o1", "o2", "o2", "o3", "gone", "gone"];
  const { count } = resultOf(batch, { verb: "set", key: "a", value: "x", ids });
  expect(count).toMatchObject({ objects: 1, unchanged: 1, readOnly: 1, notFound: 1, cells: 1 });
});

test("[N7] an object that changes in several columns counts once, each of its cells by what becomes of it", () => {
  const batch = batchOf({ o1: { a: "1", b: "" } });
  const { count, changes } = resultOf(batch, {
    verb: "write",
    source: "cells",
    columns: [
      { key: "a", ids: ["o1"], texts: [""] },
      { key: "b", ids: ["o1"], texts: [null] },
      { key: "c", ids: ["o1"], texts: [""] },
      { key: "d", ids: ["o1"], texts: [null] },
    ],
  });
  expect(count).toMatchObject({ objects: 1, cells: 3, overwritten: 1, removed: 1, added: 1 });
  expect(changes.map(({ key }) => key)).toEqual(["a", "b", "c"]);
});

test("[N7] a cell that is changed and changed back within one operation is no change", () => {
  const batch = batchOf({ o1: { a: "1" } });
  const columns = [
    { key: "a", ids: ["o1"], texts: ["2"] },
    { key: "a", ids: ["o1"], texts: ["1"] },
  ];
  const { count, changes } = resultOf(batch, { verb: "write", source: "cells", columns });
  expect([count.cells, count.objects, changes]).toEqual([0, 0, []]);
});

test("[N7] text is too long by its bytes, half a character has three, and what is removed is never too long", () => {
  const batch = batchOf({ o1: {}, o2: {}, o3: {}, o4: { "a key that is long": "x" } });
  const tooLong = (texts: string[]) =>
    resultOf(batch, {
      verb: "write",
      source: "cells",
      columns: [{ key: "a", ids: ["o1", "o2", "o3"].slice(0, texts.length), texts }],
    }).count.tooLong;
  expect([
    tooLong(["123456", "\ud83d\ud83d"]),
    tooLong(["1234567", "\ud83d\ud83d1", "\u00e9\u00e9\u00e9"]),
  ]).toEqual([0, 2]);
  const keys = ["a key that is long"];
  expect(resultOf(batch, { verb: "remove", keys, ids: ["o4"] }).count).toMatchObject({
    removed: 1,
    tooLong: 0,
  });
});

test("[N7] finding out what an operation does leaves the batch as it is", () => {
  const batch = batchOf({ o1: { a: "1" } });
  const { changes } = resultOf(batch, { verb: "set", key: "a", value: "2", ids: ["o1"] });
  expect(changes).toMatchObject([{ key: "a", newValues: ["2"] }]);
  expect(batch.columns.get("a")?.dictionary.values).toEqual([undefined, "1"]);
});
