import type { TableMark } from "#core/paste/source-table.ts";
import type { SheetRange } from "./sheet-cell.ts";
import type { TableBudget } from "./table-budget.ts";

/** How many rows and columns hold something. */
export type Extent = { readonly rows: number; readonly columns: number };

/**
 * A merged cell has its text in its first cell alone. Downwards it is filled in: it holds for each of the rows. What a cell
 * merged across columns means for the other columns can't be told: those stay "". Returns a mark for each covered cell.
 */
export function fillMerged(
  rows: readonly string[][],
  merged: readonly SheetRange[],
  extent: Extent,
  budget: TableBudget,
): TableMark[] {
  const marks: TableMark[] = [];
  for (const { firstRow, lastRow, firstColumn, lastColumn } of merged) {
    const text = rows[firstRow]?.[firstColumn] ?? "";
    if (text === "") continue;
    for (let row = firstRow; row <= lastRow && row < extent.rows; row += 1) {
      for (let column = firstColumn; column <= lastColumn && column < extent.columns; column += 1) {
        if (row === firstRow && column === firstColumn) continue;
        budget.addSpannedCells(1);
        const isBelow = column === firstColumn;
        if (isBelow) fill(rows[row] ?? [], column, text);
        marks.push({ kind: isBelow ? "merged" : "merged-unsure", row, column });
      }
    }
  }
  return marks;
}

function fill(row: string[], column: number, text: string): void {
  while (row.length < column) row.push("");
  row[column] = text;
}
