import type { CellAddress, Selectable } from "./cell-range.ts";

/** A point of the window in CSS pixels. */
export type Point = { readonly clientX: number; readonly clientY: number };

/** The cell of a grid nearest to a point. Rows are told by arithmetic, so that a drag goes on where the grid ends. */
export function cellAtPoint(
  grid: HTMLElement | null,
  { rowIds, columnIds }: Selectable,
  rowHeightPx: number,
  { clientX, clientY }: Point,
): CellAddress | undefined {
  const bodyTop = grid?.querySelector(":scope > :last-child")?.getBoundingClientRect().top ?? 0;
  const rowIndex = Math.floor((clientY - bodyTop) / rowHeightPx);
  const rowId = rowIds[Math.max(0, Math.min(rowIds.length - 1, rowIndex))];
  const columnId = columnAt(grid, columnIds, clientX);
  return rowId === undefined || columnId === undefined ? undefined : { rowId, columnId };
}

/** The last column that begins before the pointer; the first one left of all. */
function columnAt(
  grid: HTMLElement | null,
  columnIds: readonly string[],
  clientX: number,
): string | undefined {
  const heads = Array.from(grid?.querySelectorAll<HTMLElement>('[role="columnheader"]') ?? []);
  const starts = columnIds.filter((columnId) => {
    const head = heads.find(({ dataset }) => dataset["column"] === columnId);
    return head && head.getBoundingClientRect().left <= clientX;
  });
  return starts.at(-1) ?? columnIds[0];
}
