import { expect, test } from "vitest";
import { batchOf, done } from "./batch-arbitraries.ts";
import { blockOperation, cellOperation } from "./block-operation.ts";
import { wantedOfRow } from "./row-changes.ts";

const batch = batchOf({ o1: { a: "1", b: "2" }, o2: { a: "3" } });
const pairsOf = (after: typeof batch) =>
  after.ids.map((_id, row) => Object.fromEntries(wantedOfRow(after, row)));

test("[N39] a block lands cell by cell, as far as block and selection both go", () => {
  const block = { ids: ["o1", "o2"], keys: ["a", "b"], texts: [["x", "y", "beyond"], ["z"], ["below"]] };
  const { batch: after, count } = done(batch, blockOperation(block, "leave"));
  expect(pairsOf(after)).toEqual([{ a: "x", b: "y" }, { a: "z" }]);
  expect(count).toMatchObject({ cells: 3, overwritten: 3 });
});

test.each([
  ["leave", { a: "1", b: "x" }],
  ["set-empty", { a: "", b: "x" }],
  ["remove", { b: "x" }],
] as const)("[N36] [N39] empty texts of a block: %s", (emptyCells, expected) => {
  const step = blockOperation({ ids: ["o1"], keys: ["a", "b"], texts: [["", "x"]] }, emptyCells);
  expect(pairsOf(done(batch, step).batch)[0]).toEqual(expected);
});

test("[N9] one cell that is typed in is an operation too, and null removes its key", () => {
  expect(pairsOf(done(batch, cellOperation("o2", "b", "")).batch)[1]).toEqual({ a: "3", b: "" });
  expect(pairsOf(done(batch, cellOperation("o1", "a", null)).batch)[0]).toEqual({ b: "2" });
});
