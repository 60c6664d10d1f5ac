import { expect, test } from "vitest";
import type { TableMark } from "../paste/source-table.ts";
import { tableOfRows } from "../paste/table.ts";
import { createMarks } from "./manifest-marks.ts";

const table = tableOfRows([
  ["name", "a", ""],
  ["o1.bam", "x", ""],
  ["o2.bam", "y", "one too many"],
  ["o3.bam", "z"],
]);

/** The places of the table that are unsure, `row.column`. */
function unsure(marks: readonly TableMark[], shift: 0 | 1 = 0): readonly string[] {
  const isUnsure = createMarks({ table, marks }, { headerRow: 0, shift });
  return [1, 2, 3].flatMap((row) =>
    [0, 1].flatMap((column) => (isUnsure(row, column) ? `${row}.${column}` : [])),
  );
}

test("a row with more cells than the header is unsure as a whole: it may be cut wrongly", () => {
  expect(unsure([])).toEqual(["2.0", "2.1"]);
  // The header lacks a column on purpose, so these rows have as many cells as they should.
  expect(unsure([], 1)).toEqual([]);
});

test("a mark concerns its cell, its row or its column", () => {
  expect(unsure([{ kind: "no-result", row: 1, column: 1 }], 1)).toEqual(["1.1"]);
  expect(unsure([{ kind: "hidden", row: 3 }], 1)).toEqual(["3.0", "3.1"]);
  expect(unsure([{ kind: "hidden", column: 1 }], 1)).toEqual(["1.1", "2.1", "3.1"]);
});
