import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyText } from "../arbitraries.ts";
import { cellText } from "../object/metadata.ts";
import type { SourceTable } from "../paste/source-table.ts";
import { tableOfRows } from "../paste/table.ts";
import { guessReading } from "./guess-reading.ts";
import { readPairs } from "./read-pairs.ts";
import type { ReadingChoice, ReadingFacts } from "./table-reading.ts";

const object = { id: "568e69abe9b0307bc0414164", name: "HG1.bam", project: "curator/atlas" };
const facts: ReadingFacts = { knownKeys: new Set(["tissue", "sex"]), object };

/** Builds a table: `/` separates rows, `|` separates cells, `\` is a slash within a cell. */
function tableOf(text: string, more: Partial<SourceTable> = {}): SourceTable {
  const rows = text.split("/").map((line) => line.split("|").map((cell) => cell.replaceAll("\\", "/")));
  return { table: tableOfRows(rows), ...more };
}

function read(text: string, choice: ReadingChoice = {}, more: Partial<SourceTable> = {}) {
  const source = tableOf(text, more);
  const reading = guessReading(source, facts, choice);
  const pairs = readPairs(source, reading, facts, choice);
  return {
    reading,
    pairs: Object.fromEntries(pairs.map(({ key, value }) => [cellText(key), cellText(value)])),
    flagged: pairs.filter(({ flags = [] }) => flags.length > 0).map(({ key }) => cellText(key)),
    leftOut: reading.leftOut.map(({ heading }) => heading),
  };
}

describe("lists of pairs", () => {
  test.each([
    ["[H4] Key|Value/tissue|Liver", { tissue: "Liver" }],
    ["[H4] property|value/tissue|Liver", { tissue: "Liver" }],
    ["[H4] Bytes|Value|Note|Key/3|Liver||tissue", { tissue: "Liver" }],
    ["[H4] TAG|VALUE|UNITS/depth|12|m", { depth: "12" }],
    ["[H4] Merkmal|Wert/tissue|Liver", { tissue: "Liver" }],
    ["[H4] attribute|value|attribute|value/lab|L-7|rack|12", { lab: "L-7" }],
    ["[H4] Variable|Label|Value/lab|the lab|L-7", { lab: "L-7" }],
    ["[H9] Exported by|Ann/Key|Value/lab|L-7", { lab: "L-7" }],
    ["[H6] tissue|Liver|HG1.bam/lab|L-7|other.bam", { tissue: "Liver", lab: "L-7" }],
    ["[H6] tissue|Liver/sex|male", { tissue: "Liver", sex: "male" }],
    ["[H6] tissue|Liver|checked/sex|male|checked", { tissue: "Liver", sex: "male" }],
    ["[H6] lab|L-7|||/rack|12|||", { lab: "L-7", rack: "12" }],
    ["[H6] |lab|L-7/|rack|12", { lab: "L-7", rack: "12" }],
    ["[H6] 1|lab|L-7/2|rack|12/3|site|Oulu", { lab: "L-7", rack: "12", site: "Oulu" }],
    ["[H9] sep=,/key|value/lab|L-7", { lab: "L-7" }],
    [
      "[H9] # made by Ann|/Key|Value/lab|L-7/# a remark|/rack|12",
      { lab: "L-7", "# a remark": "", rack: "12" },
    ],
    ["[H9] Samples of May//key|value/lab|L-7", { lab: "L-7" }],
    [
      "[H9] STUDY/Study Identifier|S1/STUDY CONTACTS/Study Person Email|a@b",
      { "Study Identifier": "S1", "Study Person Email": "a@b" },
    ],
    ["[H14] name|mine.bam/size|3/id|x", { name: "mine.bam", size: "3", id: "x" }],
    ["[H14] name|HG1.bam/size|3", { name: "HG1.bam", size: "3" }],
    ["[H14] Key|Value/name|HG1.bam/project|p", { name: "HG1.bam", project: "p" }],
    ["[H14] reads|\\run1\\HG1.bam/lab|x", { reads: "/run1/HG1.bam", lab: "x" }],
    ["[H15] key|value/1|lab|L-7/2|rack|12", { lab: "L-7", rack: "12" }],
    ["a|b/c|d", { a: "b", c: "d" }],
    ["alone", { alone: "" }],
  ])("%s", (text, pairs) => {
    const { reading, ...found } = read(text.replace(/^\[H\d+\] /, ""));
    expect(reading.kind).toBe("columns");
    expect(reading.question).toBeUndefined();
    expect(found).toMatchObject({ pairs, flagged: [] });
  });

  test.each([
    ["key|value/lab|L-7/rights|Open| with attribution| CC-BY/rack|12", ["rights"]],
    ["lab|L-7/rights|Open| with attribution| CC-BY/rack|12", ["rights"]],
    ["lab|L-7/rights|Open| CC-BY", ["rights"]],
    ["key|value|/lab|L-7|", []],
  ])("[H16] %s: %j have more cells than the others", (text, flagged) => {
    expect(read(text).flagged).toEqual(flagged);
  });

  test("[H16] keys that are names of files are flagged: a table without a header isn't a list of pairs", () => {
    expect(read("other.bam|L-6/HG1.bam|L-7").flagged).toEqual(["other.bam", "HG1.bam"]);
  });
});

describe("a row for each object", () => {
  test.each([
    [
      "[H5] id|name|size|project|tissue|sex/1|a|1|p|Lung|male/568e69abe9b0307bc0414164|b|2|p|Liver|female",
      { tissue: "Liver", sex: "female" },
    ],
    ["[H5] File name|batch/HG2.bam|B6/HG1.bam|B7", { batch: "B7" }],
    [
      "[H5] batch|tissue|reads/B6|Lung|gs:\\\\b\\HG2.bam/B7|Liver|gs:\\\\b\\HG1.bam",
      { batch: "B7", tissue: "Liver" },
    ],
    ["[H5] sample|file/S6|..\\reads\\HG2.bam/S7|..\\reads\\HG1.bam", { sample: "S7" }],
    ["[H5] what it is|tissue/HG2.bam|Lung/HG1.bam|Liver", { tissue: "Liver" }],
    [
      "[H9] Report of May/|/name|batch|tissue/HG2.bam|B6|Lung/HG1.bam|B7|Liver",
      { batch: "B7", tissue: "Liver" },
    ],
    [
      "[H9] # a/# b/x|y//name|batch|tissue/HG2.bam|B6|Lung/HG1.bam|B7|Liver",
      { batch: "B7", tissue: "Liver" },
    ],
    ["[H9] #SampleName|file|batch/S6|HG2.bam|B6/S7|HG1.bam|B7", { "#SampleName": "S7", batch: "B7" }],
    [
      "[H9] Ids|||Sample||/name|batch|site|tissue|sex|age/HG1.bam|B7|a|Liver|male|7",
      { batch: "B7", site: "a", tissue: "Liver", sex: "male", age: "7" },
    ],
    [
      "[H9] [Header]/Date|1.1.2020/[Reads]/151/[Data]/Sample_ID|file|index/S6|HG2.bam|AA/S7|HG1.bam|CC",
      { Sample_ID: "S7", index: "CC" },
    ],
    ["[H8] name|depth|temp/|m|\u00b0C/HG2.bam|1|2/HG1.bam|12|4", { depth: "12", temp: "4" }],
    ["[H15] name|lab|rack/1|HG2.bam|L-6|11/2|HG1.bam|L-7|12", { lab: "L-7", rack: "12" }],
    ["[H15] lab|rack/HG2.bam|L-6|11/HG1.bam|L-7|12", { lab: "L-7", rack: "12" }],
    ["[H15] |name|lab/0|HG2.bam|L-6/1|HG1.bam|L-7", { lab: "L-7" }],
    [
      "[H13] batch|bam|bam ID/B6|HG2.bam|568e69abe9b0307bc0410001/B7|HG1.bam|568e69abe9b0307bc0414164",
      { batch: "B7" },
    ],
    [
      "[H13] path|parent|drs_uri|assay/\\l\\HG2.bam|s1|drs:\\\\h\\1|RNA/\\l\\HG1.bam|s1|drs:\\\\h\\2|WGS",
      { assay: "WGS" },
    ],
    ["[H19] tissue|batch|site/Liver|B7|left", { tissue: "Liver", batch: "B7", site: "left" }],
    ["[H14] size|site|tissue/12|left|Liver", { size: "12", site: "left", tissue: "Liver" }],
    ["[H15] lab|rack/1|L-7|12", { lab: "L-7", rack: "12" }],
    ["[H6] tissue|sex/Liver|male", { tissue: "Liver", sex: "male" }],
  ])("%s", (text, pairs) => {
    const { reading, ...found } = read(text.replace(/^\[H\d+\] /, ""));
    expect(reading.question).toBeUndefined();
    expect(reading.kind).toBe("rows");
    expect(found).toMatchObject({ pairs, flagged: [] });
  });

  test.each([
    ["none-named", "File Name|tissue|sex/other.bam|Lung|male/second.bam|Colon|female"],
    ["none-named", "name|tissue|sex/other.bam|Lung|male"],
    ["not-said", "sample|tissue/S6|Lung/S7|Liver"],
    ["none-named", "name|tissue/HG1|Liver"],
    ["none-named", "id|batch/568e69abe9b0307bc0410001|B6"],
    ["none-named", "File|Batch/other.bam|B6/HG1.cram|B7"],
    ["none-named", "File|Batch/other.bam|B6/hg1.bam|B7/ HG1.bam |B8"],
    ["several-named", "name|lab|rack/HG1.bam|L-6|11/HG1.bam|L-7|12"],
    ["several-named", "path|lab|rack/\\a\\HG1.bam|L-6|11/\\b\\HG1.bam|L-7|12"],
    ["not-said", "a|b|c/1|2|3/4|5|6"],
    ["not-said", "tissue|sex/Liver|male/Lung|female"],
    [
      "none-named",
      "id|name|tissue/568e69abe9b0307bc0410001|HG1.bam|Lung/568e69abe9b0307bc0410002|HG2.bam|Lung",
    ],
    ["none-named", "name|project|tissue/HG1.bam|curator\\other|Lung/HG2.bam|curator\\atlas|Colon"],
    ["none-named", "name|paired with|tissue/HG2.bam|HG1.bam|Lung/HG3.bam|HG4.bam|Colon"],
  ])("[H19] %s: %s", (why, text) => {
    const { reading, pairs } = read(text);
    expect(reading.question?.why).toBe(why);
    expect(pairs).toEqual({});
  });

  test("[H12] a name beside another object's is no doubt where the object's own row is there", () => {
    const { pairs } = read("name|paired with|tissue/HG2.bam|HG1.bam|Lung/HG1.bam|HG2.bam|Liver");
    expect(pairs).toEqual({ "paired with": "HG2.bam", tissue: "Liver" });
  });

  test("[H10] lines that come close are offered", () => {
    expect(read("File|Batch/other.bam|B6/HG1.cram|B7").reading.question?.offers).toEqual([
      { line: 2, text: "HG1.cram" },
    ]);
  });

  test("[H14] what was left out can be taken, and what is taken left out", () => {
    const text = "id|name|size|tissue/568e69abe9b0307bc0414164|HG1.bam|3|Liver";
    expect(read(text)).toMatchObject({ leftOut: ["id", "name", "size"], pairs: { tissue: "Liver" } });
    expect(read(text, { included: new Set([2]) }).pairs).toEqual({ size: "3", tissue: "Liver" });
    expect(read(text, { excluded: new Set([3]) }).pairs).toEqual({});
  });

  test("[H14] of records the source may say which members are pairs and which the platform's", () => {
    const { pairs } = read(
      "id|name|name|size/568e69abe9b0307bc0414164|HG1.bam|mine|7",
      {},
      {
        shape: "records",
        columnOrigins: ["object", "object", "pair", "pair"],
      },
    );
    expect(pairs).toEqual({ name: "mine", size: "7" });
  });

  test("[H16] a row with more cells than the header is flagged as a whole", () => {
    expect(read("name|rights|rack/HG2.bam|Closed|11/HG1.bam|Open| with attribution|12").flagged).toEqual([
      "rights",
      "rack",
      "",
    ]);
  });
});

describe("a column for each object", () => {
  test.each([
    ["field|HG2.bam|HG1.bam/lab|L-6|L-7/rack|11|12", { lab: "L-7", rack: "12" }],
    ["|HG2.bam|HG1.bam/lab|L-6|L-7", { lab: "L-7" }],
    ["Samples of May/field|HG2.bam|HG1.bam/lab|L-6|L-7", { lab: "L-7" }],
    ["File name|HG2.bam|HG1.bam/size|1|2/lab|L-6|L-7", { lab: "L-7" }],
    ["id|568e69abe9b0307bc0410001|568e69abe9b0307bc0414164/lab|L-6|L-7", { lab: "L-7" }],
    ["field|HG1.bam/lab|L-7", { lab: "L-7" }],
    ["field|first|second/File name|HG2.bam|HG1.bam/lab|L-6|L-7", { lab: "L-7" }],
  ])("[H17] %s", (text, pairs) => {
    const found = read(text);
    expect(found.reading.question).toBeUndefined();
    expect(found).toMatchObject({ pairs, flagged: [] });
  });

  test.each([
    "field|HG2.bam|HG3.bam/lab|L-6|L-7",
    "field|other.bam/lab|L-6",
    "field|HG1.bam|HG1.bam/lab|1|2",
  ])("[H19] %s has to be asked about", (text) => {
    expect(read(text)).toMatchObject({ pairs: {} });
    expect(read(text).reading.question).toBeDefined();
  });
});

test("[H18] of a list about many objects only this one's rows are pairs", () => {
  const text = "File name|Key|Value/HG2.bam|tissue|Lung/HG1.bam|tissue|Liver/HG2.bam|lab|L-6";
  expect(read(text).pairs).toEqual({ tissue: "Liver" });
  expect(read("File name|Key|Value/HG2.bam|tissue|Lung/HG3.bam|lab|L-6")).toMatchObject({
    pairs: {},
    reading: { question: { why: "other-object", otherNames: ["HG2.bam", "HG3.bam"] } },
  });
});

test("[H8] units are left out, made keys of their own, or put behind the values", () => {
  const text = "TAG|VALUE|UNITS/depth|12|m/site|Oulu|";
  expect(read(text).leftOut).toEqual(["UNITS"]);
  expect(read(text, { unitsUse: "append" }).pairs).toEqual({ depth: "12 m", site: "Oulu" });
  expect(read(text, { unitsUse: "key" }).pairs).toEqual({ depth: "12", depth_unit: "m", site: "Oulu" });
  const rows = "name|depth|temp/|m|\u00b0C/HG2.bam|1|2/HG1.bam|12|4";
  expect(read(rows, { unitsUse: "append" }).pairs).toEqual({ depth: "12 m", temp: "4 \u00b0C" });
});

test("[H22] pairs of another object have a question, which an id answers before a name", () => {
  const about = (...names: string[]) =>
    read("lab|L-7", {}, { shape: "pairs", about: names }).reading.question?.why;
  expect(about("568e69abe9b0307bc0414164", "old name.bam")).toBeUndefined();
  expect(about("HG1.bam")).toBeUndefined();
  expect(about("568e69abe9b0307bc0410001", "HG1.bam")).toBe("other-object");
  expect(about("other.bam")).toBe("other-object");
  const taken = read("lab|L-7", { takesOther: true }, { shape: "pairs", about: ["other.bam"] });
  expect(taken.pairs).toEqual({ lab: "L-7" });
});

test("[H24] what is pairs by its form has no header, whatever is in it", () => {
  const { pairs } = read("Key|Value/name|HG1.bam/other.bam|x", {}, { shape: "pairs" });
  expect(pairs).toEqual({ Key: "Value", name: "HG1.bam", "other.bam": "x" });
});

test("[H6] records are a header with rows, though they be two by two", () => {
  expect(read("a|b/c|d", {}, { shape: "records" }).pairs).toEqual({ a: "c", b: "d" });
});

test("[H21] a header that is chosen holds, and the rest is guessed upon it", () => {
  const text = "name|batch|tissue/x|y|z/HG2.bam|B6|Lung/HG1.bam|B7|Liver";
  expect(read(text, { headerRow: 1 }).reading).toMatchObject({ kind: "rows", headerRow: 1, valueRow: 3 });
  expect(read("Key|Value/tissue|Liver", { kind: "rows" }).reading).toMatchObject({
    kind: "rows",
    headerRow: 0,
    valueRow: 1,
  });
  expect(read("a|b/c|d", { headerRow: 0 }).pairs).toEqual({ c: "d" });
  expect(read("a|b/c|d", { keyColumn: 1, valueColumn: 0, headerRow: "none" }).pairs).toEqual({
    b: "a",
    d: "c",
  });
  expect(read("id|tissue/568e69abe9b0307bc0414164|Liver", { kind: "columns" }).reading.kind).toBe("columns");
});

const surroundings = fc.record({
  above: fc.array(fc.constantFrom(["sep=,"], ["# made by Ann", ""], ["Samples of May"], ["", ""], ["#x"]), {
    maxLength: 4,
  }),
  below: fc.nat({ max: 3 }),
  left: fc.nat({ max: 2 }),
  right: fc.nat({ max: 3 }),
});
const awkward = fc.constantFrom(
  ...[
    "Key",
    "Value",
    "name",
    "id",
    "HG1.bam",
    "568e69abe9b0307bc0414164",
    "other.bam",
    "# remark",
    "sep=;",
    "[Data]",
    "STUDY",
  ],
  ...["tissue", "m", "units", "size", "TAG", "1", "/x/HG1.bam", "//", "field", ""],
);
const cells = fc.oneof(anyText, awkward);

test("[H20] our own exports read back exactly, whatever is in them and around them", () => {
  const entries = fc.array(
    fc.tuple(cells, cells).filter((pair) => pair.some((text) => text !== "")),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(entries, surroundings, fc.array(cells, { maxLength: 3 }), (pairs, around, known) => {
      const blank = (count: number) => Array<string>(count).fill("");
      const own = [["Key", "Value"], ...pairs].map((row) => [
        ...blank(around.left),
        ...row,
        ...blank(around.right),
      ]);
      const rows = [...around.above, ...own, ...Array.from({ length: around.below }, () => [""])];
      const source = { table: tableOfRows(rows) };
      const about = { knownKeys: new Set(known), object };
      const found = readPairs(source, guessReading(source, about), about);
      expect(found.map(({ key, value, flags }) => [key, value, flags])).toEqual(
        pairs.map(([key, value]) => [key, value, undefined]),
      );
    }),
    { numRuns: 2000 },
  );
});

test("a reading never leaves the table, and there is always one", () => {
  const tables = fc.array(fc.array(cells, { maxLength: 5 }), { maxLength: 6 });
  fc.assert(
    fc.property(tables, (rows) => {
      const source = { table: tableOfRows(rows) };
      const reading = guessReading(source, facts);
      const texts = new Set(["", ...rows.flat()]);
      for (const { key, value, place } of readPairs(source, reading, facts)) {
        expect(place).toBeLessThan(Math.max(rows.length, source.table.columnCount));
        expect([key, value].every((cell) => texts.has(cellText(cell)))).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});
