import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText, anyValue, foreignValue } from "../arbitraries.ts";
import { cellText } from "../object/metadata.ts";
import { cellAt, tableOfRows } from "./table.ts";

test("[H1] a table keeps its rows as they are and is as wide as the widest one", () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyValue, { maxLength: 5 }), { maxLength: 6 }), (rows) => {
      const table = tableOfRows(rows);
      expect(table.rows).toBe(rows);
      expect(rows.every(({ length }) => length <= table.columnCount)).toBe(true);
      expect(rows.length === 0 || rows.some(({ length }) => length === table.columnCount)).toBe(true);
    }),
  );
  expect(tableOfRows([]).columnCount).toBe(0);
  expect(tableOfRows([[], []]).columnCount).toBe(0);
});

test("[H1] a table may have more rows than a call takes arguments", () => {
  const rows = Array.from({ length: 300_000 }, () => ["a"]);
  expect(tableOfRows([...rows, ["a", "b"]]).columnCount).toBe(2);
});

test("[H1] a cell is the one in its place, and past the end of its row or of the table it is empty", () => {
  const number = { type: "number", json: "1.50" } as const;
  const table = tableOfRows([["a", ""], [], ["b", number, "\ud83d"]]);
  expect(cellAt(table, 0, 0)).toBe("a");
  expect(cellAt(table, 2, 1)).toBe(number);
  expect(cellAt(table, 2, 2)).toBe("\ud83d");
  for (const [row, column] of [
    [0, 1],
    [0, 2],
    [1, 0],
    [2, 3],
    [3, 0],
    [-1, 0],
    [0, -1],
  ] as const) {
    expect(cellAt(table, row, column)).toBe("");
  }
});

test("[H1] text is told as it is, and what isn't text by its JSON", () => {
  fc.assert(
    fc.property(anyText, foreignValue, (text, foreign) => {
      expect(cellText(text)).toBe(text);
      expect(cellText(foreign)).toBe(foreign.json);
    }),
  );
});
