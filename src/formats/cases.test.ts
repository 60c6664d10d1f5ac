import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cellText } from "#core/object/metadata.ts";
import { openSource } from "./read-table.ts";

/** Reads a file as curators really have it (e2e/cases), knowing only the object's names and keys. */
async function readCase(name: string) {
  const bytes = new Uint8Array(readFileSync(new URL(`../../e2e/cases/${name}`, import.meta.url)));
  const facts = {
    knownKeys: new Set(["tissue"]),
    object: { id: "568e69abe9b0307bc0414164", name: "HG00096.chr20.bam" },
  };
  return (await openSource({ kind: "file", file: new File([bytes], name) }, facts)).read();
}

async function rowsOf(name: string) {
  return (await readCase(name)).table.rows.map((row) => row.map(cellText));
}

describe("the separator", () => {
  test.each([
    ["01-sep-line.csv", ";", ["lab_code", "L-7"]],
    ["03-tab-in-csv-cell.csv", ",", ["storage", "freezer\tshelf 2"]],
    ["05-manifest-without-this-file.tsv", "\t", undefined],
    ["07-biosample-template.tsv", "\t", undefined],
    ["18-unquoted-comma.csv", ",", ["rights", "Open", " with attribution", " CC-BY"]],
    ["30-trailing-tabs.tsv", "\t", ["rack", "12", "", "", ""]],
    ["39b-unescaped-quotes.csv", ",", ["note", "line one\nline two"]],
    ["44-sb-gui-manifest.csv", ",", undefined],
  ])("of %s is %j", async (name, delimiter, row) => {
    expect((await readCase(name)).format).toMatchObject({ kind: "delimited", delimiter });
    if (row) expect(await rowsOf(name)).toContainEqual(row);
  });
});

test("[J5] a misplaced quote is said with its line, and other cells are read by the rules", async () => {
  const { marks, notes } = await readCase("39b-unescaped-quotes.csv");
  expect(marks).toEqual([{ kind: "misplaced-quote", row: 2, column: 1, line: 3 }]);
  expect(notes).toEqual([{ code: "misplaced-quotes", cells: 1, line: 3 }]);
});

test("everyday formats are known by what they say", async () => {
  expect((await readCase("24-markdown-table.txt")).format).toEqual({ kind: "markdown" });
  expect(await rowsOf("24-markdown-table.txt")).toEqual([
    ["Key", "Value"],
    ["lab_code", "L-7"],
    ["rack", "12"],
  ]);
  expect(await readCase("25-json-lines.jsonl")).toMatchObject({
    format: { kind: "json-lines" },
    shape: "records",
  });
  expect(await rowsOf("26-dx-describe.json")).toEqual([
    ["lab_code", "L-7"],
    ["rack", "12"],
  ]);
  expect((await readCase("26-dx-describe.json")).about).toEqual([
    "file-SandboxLiverBam000000001",
    "HG00096.liver.bam",
  ]);
  expect(await rowsOf("28-commented-pairs.txt")).toEqual([
    ["lab_code", "L-7"],
    ["rack", "12"],
    ["storage", "freezer 2"],
  ]);
});

test("[J6] a workbook's numbers are read in full, and zeros and fixed texts as they are shown", async () => {
  expect(await rowsOf("50-long-number.xlsx")).toEqual([
    ["key", "value"],
    ["participant_number", "5512940468989"],
    ["microchip", "100025440003960"],
    ["small", "221000000000"],
    ["barcode", "5512940468989"],
  ]);
  const values = new Map((await rowsOf("51b-number-formats.xlsx")).map(([key, value]) => [key, value]));
  expect(Object.fromEntries(values)).toEqual({
    key: "value",
    subject: "1234567",
    cost: "1234.5",
    collected_us: "2019-05-06",
    writexl_time: "2024-05-06T10:00:00",
    duration: "36:00:00",
    sci: "5512940468989",
    id_prefix: "ID-00123",
    text_format_number: "5512940468989",
    hidden_by_format: "42",
    dd_mm: "2019-05-06",
    one_decimal: "7.25",
  });
  expect(await rowsOf("52-date-format-14.xlsx")).toContainEqual(["seen", "2019-05-06T12:00:00"]);
});

test("[J7] what a sheet leaves open is marked", async () => {
  const { marks: unsure } = await readCase("54-formula-no-result.xlsx");
  expect(unsure).toEqual([
    { kind: "no-result", row: 2, column: 1 },
    { kind: "no-result", row: 3, column: 1 },
    { kind: "error", row: 5, column: 1 },
  ]);
  expect((await readCase("55-hidden-rows.xlsx")).marks).toEqual([{ kind: "hidden", row: 2 }]);
  const merged = await readCase("57-merged.xlsx");
  expect(merged.table.rows[2]).toEqual(["HG00096.chr20.bam", "L-7", "Liver"]);
  expect(merged.marks).toContainEqual({ kind: "merged", row: 2, column: 2 });
});

test("[J8] of a workbook the sheet that names the object is read, up to its last cell that holds something", async () => {
  const { format, notes } = await readCase("56-instructions-first.xlsx");
  expect(format).toMatchObject({ sheet: "Samples" });
  expect(notes).toContainEqual({ code: "other-sheets", sheets: 1, because: "names-object" });
  expect(await rowsOf("65-formatted-to-the-end.xlsx")).toHaveLength(3);
});
