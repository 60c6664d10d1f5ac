import type { SourceTable, TableMark } from "#core/paste/source-table.ts";
import { tableOfRows } from "#core/paste/table.ts";
import { type Extent, fillMerged } from "./merged-cells.ts";
import type { SheetCell, SheetContent, SheetValues } from "./sheet-cell.ts";
import { createTableBudget } from "./table-budget.ts";

/** A sheet as a table up to its last row and column with content, with marks for its cells. */
export function tableOfSheet(content: SheetContent, values: SheetValues): SourceTable {
  const extent = extentOf(content);
  const budget = createTableBudget();
  const marks: TableMark[] = [];
  const rows: string[][] = [];
  for (let row = 0; row < extent.rows; row += 1) {
    budget.addRow();
    const cells = content.rows.get(row);
    const texts: string[] = [];
    for (const [column, cell] of [...(cells ?? [])].sort(([one], [other]) => one - other)) {
      budget.addCells(column + 1 - texts.length);
      while (texts.length < column) texts.push("");
      texts.push(textOf(cell, values));
      const mark = markOf(cell, row, column, values);
      if (mark) marks.push(mark);
    }
    rows.push(texts);
  }
  marks.push(...fillMerged(rows, content.merged, extent, budget), ...hiddenMarks(content, extent));
  return { table: tableOfRows(rows), ...(marks.length > 0 ? { marks } : {}) };
}

/** The number of numbers and dates whose shown form differs from the stored one. */
export function countTwoForms({ rows }: SheetContent): number {
  let count = 0;
  for (const cells of rows.values()) {
    for (const cell of cells.values()) if (typeof cell !== "string" && cell.stored !== cell.shown) count += 1;
  }
  return count;
}

function extentOf({ rows }: SheetContent): Extent {
  let lastRow = -1;
  let lastColumn = -1;
  for (const [row, cells] of rows) {
    if (row > lastRow) lastRow = row;
    for (const column of cells.keys()) if (column > lastColumn) lastColumn = column;
  }
  return { rows: lastRow + 1, columns: lastColumn + 1 };
}

function textOf(cell: SheetCell, values: SheetValues): string {
  return typeof cell === "string" ? cell : cell[values];
}

function markOf(cell: SheetCell, row: number, column: number, values: SheetValues): TableMark | undefined {
  if (typeof cell === "string") return undefined;
  const { stored, shown, flag } = cell;
  if (flag) return { kind: flag, row, column };
  if (stored === shown) return undefined;
  return { kind: "shown-otherwise", row, column, shown: values === "stored" ? shown : stored };
}

function hiddenMarks({ rows, hiddenRows, hiddenColumns }: SheetContent, extent: Extent): TableMark[] {
  const marks: TableMark[] = [];
  for (const row of hiddenRows) if (rows.has(row)) marks.push({ kind: "hidden", row });
  for (const { first, last } of hiddenColumns) {
    for (let column = Math.max(0, first); column <= last && column < extent.columns; column += 1) {
      marks.push({ kind: "hidden", column });
    }
  }
  return marks;
}
