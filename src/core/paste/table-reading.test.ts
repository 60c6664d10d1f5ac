import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText, foreignValue } from "../arbitraries.ts";
import { cellAt, type TableCell, tableOfRows } from "./table.ts";
import { readPairs } from "./table-reading.ts";

const cell: fc.Arbitrary<TableCell> = fc.oneof(
  { weight: 5, arbitrary: anyText },
  { weight: 1, arbitrary: foreignValue },
);
const anyTable = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 6 }).map(tableOfRows);

function transposed(table: ReturnType<typeof tableOfRows>) {
  return tableOfRows(
    Array.from({ length: table.columnCount }, (_, column) =>
      table.rows.map((_cells, row) => cellAt(table, row, column)),
    ),
  );
}

test("[B1] a pair is two cells of the table, to the code unit", () => {
  fc.assert(
    fc.property(anyTable, (table) => {
      const pairs = readPairs(table, { kind: "columns", keyColumn: 1, valueColumn: 0, hasHeader: false });
      for (const { key, value, place } of pairs) {
        expect(key).toBe(table.rows[place]?.[1] ?? "");
        expect(value).toBe(table.rows[place]?.[0] ?? "");
      }
    }),
  );
});

test.each(["00123", "1E5", "2024-01-02", "TRUE", " Liver ", "\t", "\ufeffkey"])(
  "[B1] %j stays as typed, as a key and as a value",
  (text) => {
    const table = tableOfRows([[text, text]]);
    const reading = { kind: "columns", keyColumn: 0, valueColumn: 1, hasHeader: false } as const;
    expect(readPairs(table, reading)).toEqual([{ key: text, value: text, place: 0 }]);
  },
);

test("[B2] every row with a key or a value is a pair, and no other", () => {
  fc.assert(
    fc.property(anyTable, fc.boolean(), (table, hasHeader) => {
      const pairs = readPairs(table, { kind: "columns", keyColumn: 0, valueColumn: 1, hasHeader });
      const rows = table.rows.flatMap(([key = "", value = ""], row) => (key || value ? [row] : []));
      expect(pairs.map(({ place }) => place)).toEqual(rows.filter((row) => row > 0 || !hasHeader));
    }),
  );
});

test("[B2] a column before the first that counts is no pair", () => {
  const table = tableOfRows([
    ["id", "tissue", "sex"],
    ["f1", "Liver", ""],
  ]);
  expect(readPairs(table, { kind: "rows", keyRow: 0, valueRow: 1, firstColumn: 1 })).toEqual([
    { key: "tissue", value: "Liver", place: 1 },
    { key: "sex", value: "", place: 2 },
  ]);
});

test("[B3] columns of a table are rows of the transposed one", () => {
  fc.assert(
    fc.property(anyTable, fc.boolean(), (table, hasHeader) => {
      const byColumns = readPairs(table, { kind: "columns", keyColumn: 0, valueColumn: 1, hasHeader });
      const byRows = readPairs(transposed(table), {
        kind: "rows",
        keyRow: 0,
        valueRow: 1,
        firstColumn: hasHeader ? 1 : 0,
      });
      expect(byRows).toEqual(byColumns);
    }),
  );
});
