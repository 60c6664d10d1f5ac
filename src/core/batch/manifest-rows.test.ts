import { expect, test } from "vitest";
import { type TableCell, tableOfRows } from "../paste/table.ts";
import { surveyTable } from "../reading/table-survey.ts";
import { batchFromSnapshots } from "./add-objects.ts";
import { snapshotNamed } from "./batch-arbitraries.ts";
import { manifestBody } from "./manifest-body.ts";
import type { ManifestChoice } from "./manifest-choice.ts";
import { chooseIdentifying, matchRows } from "./manifest-rows.ts";
import { createObjectIndex } from "./object-index.ts";

const ID = (last: number) => `568e69abe9b0307bc041416${last}`;
const batch = batchFromSnapshots([
  snapshotNamed(ID(1), {}, { name: "HG1.bam" }),
  snapshotNamed(ID(2), {}, { name: "HG2.bam" }),
  snapshotNamed(ID(3), {}, { name: "twin.bam" }),
  snapshotNamed(ID(4), {}, { name: "twin.bam" }),
]);
const index = createObjectIndex(batch);

function bodyOf(...rows: (readonly TableCell[])[]) {
  return manifestBody(surveyTable({ table: tableOfRows(rows) }), 0, index);
}

function match(rows: (readonly TableCell[])[], choice: ManifestChoice = {}, column: number | undefined = 0) {
  return matchRows(bodyOf(...rows), batch, { column, index }, choice).map(({ outcome }) => outcome);
}

test("[N31] a column that names one object in every row identifies less than one that names several objects once each", () => {
  const body = bodyOf(["a", "b"], ["HG1.bam", "HG1.bam"], ["HG1.bam", "HG2.bam"], ["HG1.bam", "x"]);
  const { column, fits } = chooseIdentifying(body, index, {});
  expect([column, fits.map(({ matched }) => matched)]).toEqual([1, [2, 0]]);
  expect(chooseIdentifying(body, index, { identifyingColumn: 0 }).column).toBe(0);
});

test("[N31] of two columns that fit alike the one that is called so identifies, else the first", () => {
  const rows = [
    ["HG1.bam", "HG1.bam"],
    ["HG2.bam", "HG2.bam"],
  ];
  expect(chooseIdentifying(bodyOf(["tumor", "normal"], ...rows), index, {}).column).toBe(0);
  expect(chooseIdentifying(bodyOf(["tumor", "File name"], ...rows), index, {}).column).toBe(1);
});

test("[N32] an id and a name in two rows are the same object, so neither row is taken", () => {
  const rows = [["a"], [ID(1)], ["HG1.bam"], ["HG2.bam"]];
  expect(match(rows)).toEqual([
    { kind: "several-rows", object: 0, rows: [1, 2] },
    { kind: "several-rows", object: 0, rows: [1, 2] },
    { kind: "matched", object: 1, match: "name" },
  ]);
});

test("[N32] an id of another object beside a name contradicts it; a sample's id, an empty cell and its own id don't", () => {
  const beside = (text: string) =>
    match([
      ["x", "bam ID"],
      ["HG1.bam", text],
    ])[0]?.kind;
  expect([ID(2), ID(1), "", "s1", ID(9)].map(beside)).toEqual([
    "other-object",
    "matched",
    "matched",
    "matched",
    "other-object",
  ]);
});

test("[N33] a row is the object's that was chosen for it, whatever stands in it, and an unknown one leaves it out", () => {
  const rows = [["a"], ["twin.bam"], ["HG1.bam"], ["HG2.bam"]];
  const objects = new Map([
    [1, ID(4)],
    [2, "gone"],
    [3, ID(1)],
  ]);
  expect(match(rows, { objects })).toEqual([
    { kind: "matched", object: 3, match: "chosen" },
    { kind: "left-out" },
    { kind: "matched", object: 0, match: "chosen" },
  ]);
});

test("[N32] without a column that identifies no row is taken", () => {
  const body = bodyOf(["a"], ["no object"], ["none either"]);
  expect(chooseIdentifying(body, index, {}).column).toBeUndefined();
  const outcomes = matchRows(body, batch, { column: undefined, index }, {}).map(({ outcome }) => outcome);
  expect(outcomes).toEqual([
    { kind: "not-found", offers: [] },
    { kind: "not-found", offers: [] },
  ]);
});
