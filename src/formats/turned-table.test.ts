import { expect, test } from "vitest";
import { tableOfRows } from "#core/paste/table.ts";
import { turnedTable } from "./turned-table.ts";

test("rows become columns, and marks stay with their cells, rows and columns", () => {
  const { table, marks } = turnedTable({
    table: tableOfRows([
      ["field", "a.bam", "b.bam"],
      ["tissue", "Liver"],
      ["age", "4", "5"],
    ]),
    marks: [
      { kind: "error", row: 2, column: 1, shown: "#N/A" },
      { kind: "hidden", row: 1 },
      { kind: "hidden", column: 2, line: 7 },
    ],
  });
  expect(table.rows).toEqual([
    ["field", "tissue", "age"],
    ["a.bam", "Liver", "4"],
    ["b.bam", "", "5"],
  ]);
  expect(marks).toEqual([
    { kind: "error", row: 1, column: 2, shown: "#N/A" },
    { kind: "hidden", column: 1 },
    { kind: "hidden", row: 2, line: 7 },
  ]);
});
