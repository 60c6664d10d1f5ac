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

/** Writes CSV as RFC 4180 and spreadsheets do, independently of the library that reads it. */
function write(rows: readonly (readonly string[])[], { delimiter, rowEnd, quotesAll }: Style): string {
  const written = (text: string) =>
    quotesAll || /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replace(/"/g, '""')}"` : text;
  return rows.map((row) => row.map(written).join(delimiter) + rowEnd).join("");
}

function rowsOf(text: string, delimiter: Delimiter = ",") {
  return readDelimited(text, { delimiter, isQuoted: true }).table.rows;
}

test("[H1] any table of texts comes back from CSV, TSV and their like, to the code unit", () => {
  fc.assert(
    fc.property(anyRows, style, (rows, how) => {
      expect(rowsOf(write(rows, how), how.delimiter)).toEqual(rows);
    }),
    { numRuns: 2000 },
  );
});

test("[H1] each of the big list of naughty strings comes back", () => {
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
  // The JSON of this sample describes another record than its CSV.
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

const marksOf = (text: string, delimiter: Delimiter = ",") =>
  readDelimited(text, { delimiter, isQuoted: true }).marks ?? [];

test("[J5] a quote that never closes is a character of its cell alone, and is reported with its line", () => {
  const text = 'size,"5 inch\nnote,x\nsite,"Oulu, Finland"';
  expect(rowsOf(text)).toEqual([
    ["size", '"5 inch'],
    ["note", "x"],
    ["site", "Oulu, Finland"],
  ]);
  expect(marksOf(text)).toEqual([{ kind: "misplaced-quote", row: 0, column: 1, line: 1 }]);
  expect(rowsOf('size\t"5 inch\nnote\tx', "\t")).toEqual([
    ["size", '"5 inch'],
    ["note", "x"],
  ]);
});

test("[J5] quotes within a quoted cell that aren't doubled are characters of that cell", () => {
  const text =
    '"key","value"\r\n"protocol","use "fresh" buffer"\r\n"site","Oulu, Finland"\r\n"note","one\r\ntwo"\r\n';
  expect(rowsOf(text)).toEqual([
    ["key", "value"],
    ["protocol", 'use "fresh" buffer'],
    ["site", "Oulu, Finland"],
    ["note", "one\r\ntwo"],
  ]);
  expect(marksOf(text)).toEqual([{ kind: "misplaced-quote", row: 1, column: 1, line: 2 }]);
});

test("[J5] text after a closing quote makes that cell doubtful, not the next ones", () => {
  expect(rowsOf('a,"b"c,d\ne,"f"')).toEqual([
    ["a", '"b"c', "d"],
    ["e", "f"],
  ]);
});

test("[J5] rows that may belong to a doubtful cell of several lines are marked too", () => {
  const text = 'note,"one\nsay "hi", two\nend"\nrack,12';
  expect(marksOf(text).map(({ row }) => row)).toEqual([0, 1]);
  expect(rowsOf(text).at(-1)).toEqual(["rack", "12"]);
});

test("[J5] the line of a quote out of place is counted by line ends, also within cells", () => {
  const text = 'a,"x\ny"\r\nb,"c" d';
  expect(marksOf(text)).toEqual([{ kind: "misplaced-quote", row: 1, column: 1, line: 3 }]);
  expect(readDelimited(text, { delimiter: ",", isQuoted: true }).lineNumbers).toEqual([1, 3]);
});

test("[J4] a quoted cell may have blanks around it after a comma, but not between tabs", () => {
  expect(rowsOf('key, "value, more" ,x\na, b')).toEqual([
    ["key", "value, more", "x"],
    ["a", " b"],
  ]);
  expect(rowsOf('key\t "value"\tx', "\t")).toEqual([["key", ' "value"', "x"]]);
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

test("[F-X19] very many quotes out of place are read in a time that grows with the text only", () => {
  for (const unit of ['"a"b,', 'x,"5 inch\n', '"""', '"\n', ' "a" b\n']) {
    const startedAt = process.cpuUsage();
    rowsOf(unit.repeat(50_000));
    const { user, system } = process.cpuUsage(startedAt);
    expect((user + system) / 1000, unit).toBeLessThan(2500);
  }
});
