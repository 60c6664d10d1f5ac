import { expect, test } from "vitest";
import { batchOf, doAll } from "./batch-arbitraries.ts";
import { createBatchDraft } from "./batch-draft.ts";
import { exportedTable, wholeBatch } from "./exported-table.ts";

const batch = batchOf({
  o1: { a: "x", b: "" },
  o2: { b: { type: "number", json: "1.50" } },
});

test("a row for each object has its id, its name and what is wanted of each key", () => {
  expect(exportedTable(batch, wholeBatch(batch))).toEqual([
    ["id", "name", "a", "b"],
    ["o1", "o1.bam", "x", ""],
    ["o2", "o2.bam", "", "1.50"],
  ]);
});

test("rows and keys are those that were chosen, in the order in which they were chosen", () => {
  expect(exportedTable(batch, { rows: [1, 0], keys: ["b"] })).toEqual([
    ["id", "name", "b"],
    ["o2", "o2.bam", "1.50"],
    ["o1", "o1.bam", ""],
  ]);
});

test("changes are exported, not what was described", () => {
  const draft = doAll(createBatchDraft(batch), [{ verb: "set", key: "a", value: "new", ids: ["o2"] }]);
  const table = exportedTable(draft.batch, { rows: [0, 1], keys: ["a"] });
  expect(table.map((row) => row[2])).toEqual(["a", "x", "new"]);
});
