import { describe, expect, it } from "vitest";
import { columnsIn, countCells, rangeBetween } from "./cell-range.ts";
import { pickCell } from "./pick-cell.ts";

const sheet = { rowIds: [7, 3, 9, 5], columnIds: ["a", "b"] };
const at = (rowId: number, columnId: string) => ({ rowId, columnId });
const cells = (range: ReturnType<typeof pickCell>) =>
  range && [...range.rowIds].map((rowId) => [rowId, columnsIn(range, rowId).join("")]);

describe("picking single cells", () => {
  it("begins with the cell that has the focus, and keeps the order of rows and columns", () => {
    const two = pickCell(sheet, undefined, at(9, "b"), at(7, "a"));
    expect(cells(two)).toEqual([
      [7, "a"],
      [9, "b"],
    ]);
    expect(two?.columnIds).toEqual(["a", "b"]);
    expect(cells(pickCell(sheet, two, undefined, at(7, "b")))).toEqual([
      [7, "ab"],
      [9, "b"],
    ]);
  });

  it("takes a cell out of a block, and leaves the others", () => {
    const block = rangeBetween(sheet, at(7, "a"), at(9, "b"));
    const range = pickCell(sheet, block, at(7, "a"), at(3, "a"));
    expect(cells(range)).toEqual([
      [7, "ab"],
      [3, "b"],
      [9, "ab"],
    ]);
    expect(range && countCells(range)).toBe(5);
  });

  it("ends where no cell is left", () => {
    expect(pickCell(sheet, undefined, at(7, "a"), at(7, "a"))).toBeUndefined();
  });
});
