import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText } from "../arbitraries.ts";
import { guessReading, rowOfObject } from "./guess-reading.ts";
import { tableOfRows } from "./table.ts";
import { readPairs } from "./table-reading.ts";

const hints = { knownKeys: new Set(["tissue", "sex"]), names: ["568e69", "HG00096.bam"] };

function guess(text: string, more: Partial<Parameters<typeof guessReading>[1]> = {}) {
  const table = tableOfRows(text.split("/").map((line) => line.split("|")));
  return guessReading(table, { ...hints, ...more });
}

test.each(["Key|Value/tissue|Liver", "property|value/tissue|Liver", "NAME|Values/a|b"])(
  "[B4] %s has a header",
  (text) => {
    expect(guess(text)).toEqual({ kind: "columns", keyColumn: 0, valueColumn: 1, hasHeader: true });
  },
);

test("[B4] the columns called so are taken wherever they stand", () => {
  const reading = guess("Bytes|Value|Note|Key/3|Liver||tissue");
  expect(reading).toEqual({ kind: "columns", keyColumn: 3, valueColumn: 1, hasHeader: true });
});

test("[B5] the row that begins with the object's id is its own, and what identifies it is no pair", () => {
  const reading = guess("id|name|project|tissue|sex/1|a|p|Lung|male/568e69|b|p|Liver|female");
  expect(reading).toEqual({ kind: "rows", keyRow: 0, valueRow: 2, firstColumn: 3 });
});

test("[B5] so is the row with the object's name, in an uploader's manifest", () => {
  const reading = guess("File name|batch/HG00097.bam|B6/HG00096.bam|B7");
  expect(reading).toEqual({ kind: "rows", keyRow: 0, valueRow: 2, firstColumn: 1 });
});

test("[B5] a name that stands under any other header says nothing", () => {
  const table = tableOfRows([
    ["sample", "tissue"],
    ["HG00096.bam", "Liver"],
  ]);
  expect(rowOfObject(table, hints.names)).toBeUndefined();
});

test.each([
  ["tissue|Liver/sex|male", "columns"],
  ["tissue|sex/Liver|male", "rows"],
  ["tissue|Liver|checked/sex|male|checked", "columns"],
  ["a|b/c|d", "columns"],
  ["a|b|c/1|2|3", "rows"],
  ["a|b|c/1|2|3/4|5|6", "rows"],
  ["a|b|c", "columns"],
  ["alone", "columns"],
])("[B6] %s is read by %s", (text, kind) => {
  expect(guess(text).kind).toBe(kind);
});

test("[B6] records are a header with rows, though they be two by two", () => {
  expect(guess("a|b/c|d", { isOfRecords: true }).kind).toBe("rows");
});

test("a kind that is asked for is kept to", () => {
  expect(guess("Key|Value/tissue|Liver", { kind: "rows" })).toMatchObject({ kind: "rows", valueRow: 1 });
  expect(guess("id|tissue/568e69|Liver", { kind: "columns" })).toMatchObject({ kind: "columns" });
});

test("a guess never leaves the table, and finds at least one pair where a first column and row are filled", () => {
  const filled = anyText.filter((text) => text !== "");
  const tables = fc
    .integer({ min: 2, max: 5 })
    .chain((columns) =>
      fc.array(fc.array(filled, { minLength: columns, maxLength: columns }), { minLength: 2, maxLength: 5 }),
    );
  fc.assert(
    fc.property(tables, (rows) => {
      const table = tableOfRows(rows);
      expect(readPairs(table, guessReading(table, hints)).length).toBeGreaterThan(0);
    }),
  );
});
