import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CellAddress,
  moveHead,
  rangeBetween,
  rowsBetween,
  type Selectable,
  stillHolds,
  toggleRow,
  wholeRange,
} from "./cell-range.ts";

const columnIds = ["key", "value"];
const sheet: Selectable = { rowIds: [7, 3, 9, 1], columnIds };
const at = (rowId: number, columnId = "value"): CellAddress => ({ rowId, columnId });

/** Rows in any order, as a sort leaves them, and two cells among them. */
const sheetWithCells = fc
  .uniqueArray(fc.nat({ max: 50 }), { minLength: 1, maxLength: 20 })
  .chain((rowIds) => {
    const cell = fc.record({ rowId: fc.constantFrom(...rowIds), columnId: fc.constantFrom(...columnIds) });
    return fc.record({ sheet: fc.constant({ rowIds, columnIds }), anchor: cell, head: cell });
  });

const moveKey = fc.record({
  key: fc.constantFrom(
    "ArrowUp",
    "ArrowDown",
    "ArrowLeft",
    "ArrowRight",
    "Home",
    "End",
    "PageUp",
    "PageDown",
  ),
  isCommand: fc.boolean(),
});

describe("the range between two cells", () => {
  it("is the same from either end, but for which end moves", () => {
    fc.assert(
      fc.property(sheetWithCells, ({ sheet, anchor, head }) => {
        const range = rangeBetween(sheet, anchor, head);
        const reversed = rangeBetween(sheet, head, anchor);
        expect(range && [...range.rowIds]).toEqual(reversed && [...reversed.rowIds]);
        expect(range?.columnIds).toEqual(reversed?.columnIds);
      }),
    );
  });

  it("holds both cells, and every row that stands between them, in the order shown", () => {
    fc.assert(
      fc.property(sheetWithCells, ({ sheet, anchor, head }) => {
        const range = rangeBetween(sheet, anchor, head);
        if (!range) {
          expect(anchor).toEqual(head);
          return;
        }
        const rows = [...range.rowIds];
        const first = sheet.rowIds.indexOf(rows[0] ?? -1);
        expect(rows).toEqual(sheet.rowIds.slice(first, first + rows.length));
        for (const { rowId, columnId } of [anchor, head]) {
          expect(rows).toContain(rowId);
          expect(range.columnIds).toContain(columnId);
        }
      }),
    );
  });

  it("is clipped where it begins in the empty last row, and none in a column that can't be selected", () => {
    expect([...(rangeBetween(sheet, at(100), at(9))?.rowIds ?? [])]).toEqual([9, 1]);
    expect([...(rangeBetween(sheet, at(100), at(1))?.rowIds ?? [])]).toEqual([1]);
    expect(rangeBetween(sheet, at(100, "key"), at(100))).toBeUndefined();
    expect(moveHead(sheet, at(3, "null"), { key: "ArrowDown", isCommand: false }, 5)).toBeUndefined();
  });
});

describe("keys that extend a range", () => {
  it("never lead out of the sheet", () => {
    fc.assert(
      fc.property(sheetWithCells, fc.array(moveKey), ({ sheet, head }, keys) => {
        let moved = head;
        for (const key of keys) moved = moveHead(sheet, moved, key, 5) ?? moved;
        expect(sheet.rowIds).toContain(moved.rowId);
        expect(sheet.columnIds).toContain(moved.columnId);
      }),
    );
  });

  it("lead back to one cell, which is no range", () => {
    const down = moveHead(sheet, at(3), { key: "ArrowDown", isCommand: false }, 5);
    expect(down).toEqual(at(9));
    expect(moveHead(sheet, at(9), { key: "ArrowUp", isCommand: false }, 5)).toEqual(at(3));
    expect(rangeBetween(sheet, at(3), at(3))).toBeUndefined();
  });

  it("lead from the empty last row to the last one that is there", () => {
    expect(moveHead(sheet, at(100), { key: "ArrowUp", isCommand: false }, 5)).toEqual(at(1));
  });
});

describe("whole rows", () => {
  it("are selected one by one, in whatever order, and listed as they stand", () => {
    const three = toggleRow(sheet, toggleRow(sheet, toggleRow(sheet, undefined, at(1)), at(7)), at(9));
    expect([...(three?.rowIds ?? [])]).toEqual([7, 9, 1]);
    expect([...(toggleRow(sheet, three, at(9))?.rowIds ?? [])]).toEqual([7, 1]);
  });

  it("toggled twice are as before", () => {
    fc.assert(
      fc.property(sheetWithCells, ({ sheet, anchor, head }) => {
        const before = rowsBetween(sheet, anchor, head);
        const after = toggleRow(sheet, toggleRow(sheet, before, at(anchor.rowId)), at(anchor.rowId));
        expect(after?.rowIds).toEqual(before?.rowIds);
      }),
    );
  });

  it("take the place of a range of cells", () => {
    expect([...(toggleRow(sheet, wholeRange(sheet), at(3))?.rowIds ?? [])]).toEqual([3]);
  });
});

describe("when other rows are shown", () => {
  it("a range holds while the rows between its ends are the same in the same order", () => {
    const range = rangeBetween(sheet, at(3), at(1));
    if (!range) throw new Error("There is no range.");
    expect(stillHolds({ rowIds: [7, 3, 9, 1, 12], columnIds }, range)).toBe(true);
    expect(stillHolds({ rowIds: [3, 9, 1], columnIds }, range)).toBe(true);
    expect(stillHolds({ rowIds: [1, 3, 7, 9], columnIds }, range)).toBe(false);
    expect(stillHolds({ rowIds: [7, 3, 1], columnIds }, range)).toBe(false);
    expect(stillHolds({ rowIds: [7, 9, 1], columnIds }, range)).toBe(false);
  });

  it("selected rows hold while all of them are shown", () => {
    const rows = toggleRow(sheet, rowsBetween(sheet, at(7), at(7)), at(9));
    if (!rows) throw new Error("There are no rows.");
    expect(stillHolds({ rowIds: [7, 1, 9], columnIds }, rows)).toBe(true);
    expect(stillHolds({ rowIds: [7, 1], columnIds }, rows)).toBe(false);
  });
});

it("an empty sheet has nothing to select", () => {
  expect(wholeRange({ rowIds: [], columnIds })).toBeUndefined();
  expect(rowsBetween({ rowIds: [], columnIds }, at(1), at(1))).toBeUndefined();
});
