import naughtyStrings from "big-list-of-naughty-strings/blns.json" with { type: "json" };
import readSamples from "csv-spectrum";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyText } from "#core/arbitraries.ts";
import { readDelimited } from "./read-delimited.ts";
import type { Delimiter } from "./table-format.ts";

type Style = { readonly delimiter: Delimiter; readonly rowEnd: string; readonly quotesAll: boolean };

const style: fc.Arbitrary<Style> = fc.record({
  delimiter: fc.constantFrom("\t", ",", ";", "|"),
  rowEnd: fc.constantFrom("\n", "\r\n", "\r"),
  quotesAll: fc.boolean(),
});
const cell = fc.oneof(
  anyText,
  fc.constantFrom('"', '""', "a\nb", "a\r\nb", "\r", "\t", ",", ";", "00123", " x ", "'", "=1+1"),
);
const anyRows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });

/** As RFC 4180 and spreadsheets write it; not by the library that reads. */
function write(rows: readonly (readonly string[])[], { delimiter, rowEnd, quotesAll }: Style): string {
  const written = (text: string) =>
    quotesAll || /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replace(/"/g, '""')}"` : text;
  return rows.map((row) => row.map(written).join(delimiter) + rowEnd).join("");
}

function rowsOf(text: string, delimiter: Delimiter = ",") {
  return readDelimited(text, { delimiter, isQuoted: true }).table.rows;
}

test("[B1] any table of texts comes back from CSV, TSV and their like, to the code unit", () => {
  fc.assert(
    fc.property(anyRows, style, (rows, how) => {
      expect(rowsOf(write(rows, how), how.delimiter)).toEqual(rows);
    }),
    { numRuns: 2000 },
  );
});

test("[B1] each of the big list of naughty strings comes back", () => {
  const rows = naughtyStrings.map((text, index) => [String(index), text]);
  for (const delimiter of ["\t", ",", ";"] as const) {
    for (const quotesAll of [true, false]) {
      expect(rowsOf(write(rows, { delimiter, rowEnd: "\r\n", quotesAll }), delimiter)).toEqual(rows);
    }
  }
});

describe("csv-spectrum", async () => {
  const samples = await new Promise<Parameters<Parameters<typeof readSamples>[0]>[1]>((resolve, reject) =>
    readSamples((error, read) => (error ? reject(error) : resolve(read))),
  );
  // The JSON of one speaks of another record than its CSV.
  const sound = samples.filter(({ name }) => name !== "location_coordinates");
  const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

  test("is there", () => expect(sound.length).toBeGreaterThan(10));

  test.each(sound.map(({ name, csv, json }) => [name, textOf(csv), textOf(json)] as const))(
    "%s is read as its JSON says",
    (_name, csv, json) => {
      const [header = [], ...rows] = rowsOf(csv);
      const records = rows.map((cells) =>
        Object.fromEntries(header.map((key, column) => [key, cells[column]])),
      );
      expect(records).toEqual(JSON.parse(json));
    },
  );
});

test.each([
  [
    "a,b\nc,d",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["a,b\r\n", [["a", "b"]]],
  ["a\n\nb\n", [["a"], [""], ["b"]]],
  ['"a\n"', [["a\n"]]],
  ['"a\n"\n', [["a\n"]]],
  ['5" pipe,x', [['5" pipe', "x"]]],
  ["a,b,c\nd", [["a", "b", "c"], ["d"]]],
])("%j has just its rows", (text, rows) => {
  expect(rowsOf(text)).toEqual(rows);
});

test("a U+FEFF in front is the first cell's own", () => {
  expect(rowsOf("\ufeffkey,value")).toEqual([["\ufeffkey", "value"]]);
});

test("a quote that never closes is a character like others, and that is said", () => {
  const { table, format, notes } = readDelimited('size\t"5 inch\nnote\tx', {
    delimiter: "\t",
    isQuoted: true,
  });
  expect(table.rows).toEqual([
    ["size", '"5 inch'],
    ["note", "x"],
  ]);
  expect(format).toEqual({ kind: "delimited", delimiter: "\t", isQuoted: false });
  expect(notes).toEqual([{ code: "unclosed-quote" }]);
});

test("a text of several megabytes comes back, wherever it is cut between", () => {
  const rows = Array.from({ length: 60_000 }, (_, index) => [
    `key_${index}`,
    `line ${index}\r\n"second", ${index}`,
  ]);
  const fractions: number[] = [];
  const text = write(rows, { delimiter: ",", rowEnd: "\r\n", quotesAll: false });
  const { table } = readDelimited(text, { delimiter: ",", isQuoted: true }, (fraction) =>
    fractions.push(fraction),
  );
  expect(table.rows).toEqual(rows);
  expect(fractions.length).toBeGreaterThan(1);
  expect(fractions).toEqual(fractions.toSorted((one, other) => one - other));
});

test("more rows than make sense are refused, with the limit", () => {
  expect(() => rowsOf("x\n".repeat(500_001))).toThrow(
    expect.objectContaining({ problem: { code: "too-many-rows", rowLimit: 500_000 } }),
  );
});
