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
  const body = grid?.querySelector(":scope > :last-child");
  const bodyTop = body?.getBoundingClientRect().top ?? 0;
  const rowIndex = Math.max(0, Math.min(rowIds.length - 1, Math.floor((clientY - bodyTop) / rowHeightPx)));
  const rowId = rowIds[rowIndex];
  const row = body?.querySelector(":scope > [role='row']") ?? null;
  const columnId = columnAt(row, columnIds, clientX, clientY - bodyTop - rowIndex * rowHeightPx);
  return rowId === undefined || columnId === undefined ? undefined : { rowId, columnId };
}

/**
 * The column that a point of a row belongs to, by the cells of any row: the last one that begins before the point; the first
 * one left of all. Where cells are placed in several lines, as on cards, only those of the point's line count.
 */
function columnAt(
  row: Element | null,
  columnIds: readonly string[],
  clientX: number,
  yInRow: number,
): string | undefined {
  const rowTop = row?.getBoundingClientRect().top ?? 0;
  const cells = Array.from(row?.querySelectorAll<HTMLElement>("[data-cell]") ?? []);
  const placed = columnIds.flatMap((columnId) => {
    const box = cells.find(({ dataset }) => dataset["cell"] === columnId)?.getBoundingClientRect();
    return box ? [{ columnId, left: box.left, top: box.top - rowTop }] : [];
  });
  const lineTop = Math.max(...placed.map(({ top }) => top).filter((top) => top <= Math.max(0, yInRow)));
  const line = placed.filter(({ top }) => top === lineTop);
  return (line.findLast(({ left }) => left <= clientX) ?? line[0])?.columnId ?? columnIds[0];
}
