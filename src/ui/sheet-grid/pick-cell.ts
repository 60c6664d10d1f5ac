import { type CellAddress, type CellRange, columnsIn, type Selectable } from "./cell-range.ts";

/**
 * One cell more in a selection, or one less where it was selected. Without a selection the cell that has the focus counts as
 * selected. `undefined` once no cell is left.
 */
export function pickCell(
  { rowIds, columnIds }: Selectable,
  range: CellRange | undefined,
  active: CellAddress | undefined,
  at: CellAddress,
): CellRange | undefined {
  const columnsBefore = (rowId: number): readonly string[] => {
    if (range) return columnsIn(range, rowId);
    return active?.rowId === rowId ? [active.columnId] : [];
  };
  const isPicked = (rowId: number, columnId: string) => {
    const wasPicked = columnsBefore(rowId).includes(columnId);
    return rowId === at.rowId && columnId === at.columnId ? !wasPicked : wasPicked;
  };
  const columnsOf = new Map<number, readonly string[]>();
  for (const rowId of rowIds) {
    const picked = columnIds.filter((columnId) => isPicked(rowId, columnId));
    if (picked.length > 0) columnsOf.set(rowId, picked);
  }
  if (columnsOf.size === 0) return undefined;
  const all = new Set([...columnsOf.values()].flat());
  return {
    kind: "picked",
    anchor: at,
    head: at,
    rowIds: new Set(columnsOf.keys()),
    columnIds: columnIds.filter((columnId) => all.has(columnId)),
    columnsOf,
  };
}
