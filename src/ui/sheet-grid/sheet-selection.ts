import { createStore, type StoreApi } from "zustand/vanilla";
import { type CellRange, columnsIn } from "./cell-range.ts";

/** The selection of a grid, outside React, so that a growing selection renders only the rows that it reaches. */
export type SheetSelection = StoreApi<{ readonly range: CellRange | undefined }>;

export function createSheetSelection(): SheetSelection {
  return createStore(() => ({ range: undefined }));
}

/** Selected columns of a row in one string, so that a subscription tells whether anything changed for that row. */
export function selectedColumns(range: CellRange | undefined, rowId: number): string {
  const columns = range ? columnsIn(range, rowId) : [];
  return (range?.kind === "rows" && columns.length > 0 ? ["*", ...columns] : columns).join(" ");
}

/** The column in which a row has the lower right corner of what is selected. Picked cells have no corner. */
export function cornerColumn(range: CellRange | undefined, rowId: number): string | undefined {
  return range && !range.columnsOf && [...range.rowIds].at(-1) === rowId ? range.columnIds.at(-1) : undefined;
}

/** Is the row selected as a whole? */
export function isWholeRow(selected: string): boolean {
  return selected.startsWith("*");
}

export function isColumnSelected(selected: string, columnId: string): boolean {
  return selected !== "" && selected.split(" ").includes(columnId);
}
