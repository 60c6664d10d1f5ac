import { expect, test } from "vitest";
import { type TableCell, tableOfRows } from "../paste/table.ts";
import { surveyTable } from "../reading/table-survey.ts";
import { batchFromSnapshots } from "./add-objects.ts";
import { snapshotNamed } from "./batch-arbitraries.ts";
import { headingOf, manifestBody } from "./manifest-body.ts";
import { createObjectIndex } from "./object-index.ts";

const index = createObjectIndex(
  batchFromSnapshots(["HG1.bam", "HG2.bam"].map((name, place) => snapshotNamed(`o${place}`, {}, { name }))),
);

function body(headerRow: number, ...rows: (readonly TableCell[])[]) {
  return manifestBody(surveyTable({ table: tableOfRows(rows) }), headerRow, index);
}

test("[N30] rows without any text, comments and a row of units are about no object; a number is text of a row", () => {
  const { rows, shift } = body(
    1,
    ["Samples of May"],
    ["name", "age", "weight"],
    ["", "years", "kg"],
    ["HG1.bam", "5", "60"],
    ["", "", ""],
    [],
    ["# measured again"],
    ["", { type: "number", json: "0" }],
    ["HG2.bam", "6", "70"],
  );
  expect([rows, shift]).toEqual([[3, 7, 8], 0]);
});

test("[N30] a table ends where another section begins", () => {
  expect(body(0, ["name", "age"], ["HG1.bam", "5"], ["[Settings]"], ["HG2.bam", "6"]).rows).toEqual([1]);
});

test("values stand one column further right than their headings under R's row names alone", () => {
  const shifted = body(0, ["tissue", "age"], ["HG1.bam", "a", "5"], ["HG2.bam", "b", "6"]);
  expect([shifted.shift, [0, 1, 2].map((column) => headingOf(shifted, column))]).toEqual([
    1,
    ["", "tissue", "age"],
  ]);
  const even = body(0, ["name", "tissue", "age"], ["HG1.bam", "a", "5"], ["HG2.bam", "b", "6"]);
  expect([even.shift, headingOf(even, 0), headingOf(even, 9)]).toEqual([0, "name", ""]);
});

test("[N34] under a first heading that names the objects below it, it is the last column that has no heading", () => {
  const open = body(0, ["name", "tissue"], ["HG1.bam", "a", "x"], ["HG2.bam", "b", "y"]);
  expect([open.shift, [0, 1, 2].map((column) => headingOf(open, column))]).toEqual([
    0,
    ["name", "tissue", ""],
  ]);
  const numbered = body(0, ["name", "tissue"], ["1", "HG1.bam", "x"], ["2", "HG2.bam", "y"]);
  expect([numbered.shift, headingOf(numbered, 1)]).toEqual([1, "name"]);
});
