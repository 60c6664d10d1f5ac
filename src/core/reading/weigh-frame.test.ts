import { expect, test } from "vitest";
import { tableOfRows } from "../paste/table.ts";
import { weighFrame } from "./guess-reading.ts";
import { tableFit } from "./table-fit.ts";
import { surveyTable } from "./table-survey.ts";

const object = { id: "568e69abe9b0307bc0414164", name: "HG1.bam" };
const facts = { knownKeys: new Set(["tissue", "sex"]), object };
const manifest = tableOfRows([
  ["Samples of May"],
  ["File name", "tissue"],
  ["HG2.bam", "Lung"],
  ["HG1.bam", "Liver"],
]);

test("what a frame was chosen for is told by rule, with the cells that say so", () => {
  const { frame, claims } = weighFrame(surveyTable({ table: manifest }, object), facts, {});
  expect(frame).toEqual({ kind: "rows", headerRow: 1 });
  expect(claims.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["object-row", "width"]));
  expect(claims.find(({ rule }) => rule === "object-row")?.evidence).toEqual([{ row: 3, column: 0 }]);
  expect(claims.every(({ says }) => says.kind !== "columns")).toBe(true);
});

test("a table fits an object by naming it first, and then by its keys", () => {
  const fitOf = (...rows: string[][]) => tableFit({ table: tableOfRows(rows) }, facts);
  expect(fitOf(["How to fill in this workbook"], ["1.", "required"])).toBe(0);
  expect(fitOf(["tissue", "sex"], ["Liver", "male"])).toBe(2);
  expect(fitOf(["a", "b"], ["/run1/HG1.bam", "x"])).toBeGreaterThan(999);
});
