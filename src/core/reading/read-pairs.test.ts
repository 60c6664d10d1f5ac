import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText, foreignValue } from "../arbitraries.ts";
import { cellAt, type TableCell, tableOfRows } from "../paste/table.ts";
import { readPairs } from "./read-pairs.ts";
import type { ColumnsReading, ReadingChoice, RowsReading } from "./table-reading.ts";

const cell: fc.Arbitrary<TableCell> = fc.oneof(
  { weight: 5, arbitrary: anyText },
  { weight: 1, arbitrary: foreignValue },
);
const anyTable = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 6 }).map(tableOfRows);
type AnyTable = ReturnType<typeof tableOfRows>;

const parts = { passedOver: [], leftOut: [], lineCount: 1 };
const facts = { knownKeys: new Set<string>() };

function byColumns(
  { rows }: AnyTable,
  keyColumn: number,
  valueColumn: number,
  hasHeader: boolean,
): ColumnsReading {
  const headerRow = hasHeader ? 0 : undefined;
  return { ...parts, kind: "columns", headerRow, keyColumn, valueColumn, endRow: rows.length };
}

function byRows(
  { rows }: AnyTable,
  headerRow: number,
  valueRow: number,
  more: Partial<RowsReading> = {},
): RowsReading {
  return { ...parts, kind: "rows", headerRow, valueRow, shift: 0, endRow: rows.length, ...more };
}

function bare(table: AnyTable, reading: ColumnsReading | RowsReading, choice: ReadingChoice = {}) {
  return readPairs({ table }, reading, facts, choice).map(({ key, value, place }) => ({ key, value, place }));
}

function transposed(table: AnyTable) {
  return tableOfRows(
    Array.from({ length: table.columnCount }, (_, column) =>
      table.rows.map((_cells, row) => cellAt(table, row, column)),
    ),
  );
}

test("[H1] a pair is two cells of the table, to the code unit", () => {
  fc.assert(
    fc.property(anyTable, (table) => {
      for (const { key, value, place } of bare(table, byColumns(table, 1, 0, false))) {
        expect(key).toBe(table.rows[place]?.[1] ?? "");
        expect(value).toBe(table.rows[place]?.[0] ?? "");
      }
    }),
  );
});

test.each(["00123", "1E5", "2024-01-02", "TRUE", " Liver ", "\t", "\ufeffkey"])(
  "[H1] %j stays as typed, as a key and as a value",
  (text) => {
    const table = tableOfRows([[text, text]]);
    expect(bare(table, byColumns(table, 0, 1, false))).toEqual([{ key: text, value: text, place: 0 }]);
  },
);

test("[H2] every row with a key or a value is a pair, and no other", () => {
  fc.assert(
    fc.property(anyTable, fc.boolean(), (table, hasHeader) => {
      const pairs = bare(table, byColumns(table, 0, 1, hasHeader));
      const rows = table.rows.flatMap(([key = "", value = ""], row) => (key || value ? [row] : []));
      expect(pairs.map(({ place }) => place)).toEqual(rows.filter((row) => row > 0 || !hasHeader));
    }),
  );
});

test("[H3] columns of a table are rows of the transposed one", () => {
  fc.assert(
    fc.property(anyTable, (table) => {
      const turned = transposed(table);
      expect(bare(turned, byRows(turned, 0, 1))).toEqual(bare(table, byColumns(table, 0, 1, false)));
    }),
  );
});

test("[H14] a column that is left out is no pair", () => {
  const table = tableOfRows([
    ["id", "tissue", "sex"],
    ["f1", "Liver", ""],
  ]);
  const leftOut = [
    { axis: "column", index: 0, heading: "id", why: "names-objects", canBeTaken: true },
  ] as const;
  expect(bare(table, byRows(table, 0, 1, { leftOut }))).toEqual([
    { key: "tissue", value: "Liver", place: 1 },
    { key: "sex", value: "", place: 2 },
  ]);
});

test("[H23] marks of cells, rows and columns are flags of their pairs, and of no others", () => {
  const table = tableOfRows([
    ["a", "1"],
    ["b", "2"],
    ["c", "3"],
  ]);
  const flagsWith = (marks: Parameters<typeof readPairs>[0]["marks"]) =>
    readPairs({ table, marks: marks ?? [] }, byColumns(table, 0, 1, false), facts).map(({ flags = [] }) =>
      flags.map(({ kind }) => kind),
    );
  expect(flagsWith([{ kind: "no-result", row: 1, column: 1 }])).toEqual([[], ["no-result"], []]);
  expect(flagsWith([{ kind: "hidden", row: 2 }])).toEqual([[], [], ["hidden"]]);
  expect(flagsWith([{ kind: "hidden", column: 1 }])).toEqual([["hidden"], ["hidden"], ["hidden"]]);
  expect(flagsWith([{ kind: "error", row: 1, column: 2 }])).toEqual([[], [], []]);
});

test("[H31] a key that was typed comes before one that was chosen for the heading, and says what the table calls it", () => {
  const table = tableOfRows([
    ["Sample ID", "S7"],
    ["Site", "left"],
  ]);
  const known = { ...facts, chosenKeys: new Map([["Sample ID", "sample_id"]]) };
  const read = (keys?: ReadonlyMap<number, string>) =>
    readPairs({ table }, byColumns(table, 0, 1, false), known, keys ? { keys } : {});
  expect(read()).toMatchObject([{ key: "sample_id", heading: "Sample ID" }, { key: "Site" }]);
  expect(read(new Map([[0, "Sample ID"]]))).toMatchObject([{ key: "Sample ID" }, { key: "Site" }]);
  expect(read(new Map([[0, "Sample ID"]]))[0]?.heading).toBeUndefined();
  expect(read(new Map([[1, "site"]]))[1]).toMatchObject({ key: "site", heading: "Site", place: 1 });
});

test("[H32] blanks go only when that is chosen", () => {
  const table = tableOfRows([
    [" a ", " 1 "],
    ["b", " \u00a0"],
  ]);
  const read = (choice: ReadingChoice) =>
    bare(table, byColumns(table, 0, 1, false), choice).map(({ key, value }) => [key, value]);
  expect(read({})).toEqual(table.rows);
  expect(read({ blankIsEmpty: true })).toEqual([
    [" a ", " 1 "],
    ["b", ""],
  ]);
  expect(read({ trims: true })).toEqual([
    ["a", "1"],
    ["b", ""],
  ]);
});
