import type { TableMark } from "#core/paste/source-table.ts";
import type { SheetRange } from "./sheet-cell.ts";
import type { TableBudget } from "./table-budget.ts";

/** The number of rows and columns with content. */
export type Extent = { readonly rows: number; readonly columns: number };

/**
 * Fills merged cells, whose text is only in the first cell. Downwards the text is copied, since it applies to
 * each row. Across columns the cells stay "", because the meaning for other columns is unknown. Returns a
 * mark for each covered cell.
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
