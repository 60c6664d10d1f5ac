import { useEffect, useEffectEvent, useRef } from "react";
import { createPortal } from "react-dom";
import { useStore } from "zustand";
import { cellAtPoint } from "./cell-at-point.ts";
import { type CellAddress, type CellRange, rangeBetween } from "./cell-range.ts";
import { findCell } from "./grid-cells.ts";
import type { SheetAccess } from "./sheet-access.ts";
import styles from "./touch-handles.module.css";
import { useRenderedRows } from "./use-rendered-rows.ts";

type Corners = { readonly start: CellAddress; readonly end: CellAddress };

/**
 * Two handles at the corners of the selection, or of the one cell that has the focus. Dragged, they extend the selection,
 * and go from cell to cell with it: the grid captures the finger.
 */
export function TouchHandles({ grid }: { readonly grid: SheetAccess }) {
  const { scroller, selection, selectable, select, focus } = grid;
  const range = useStore(selection, (state) => state.range);
  const live = useStore(focus, (state) => state.live);
  const corners = cornersOf(range, live);
  useRenderedRows(scroller, corners !== undefined);
  const drag = useRef<{ readonly pointerId: number; readonly fixed: CellAddress }>(undefined);

  const onPointerDown = useEffectEvent((event: PointerEvent) => {
    const handle = event.target instanceof HTMLElement ? event.target.dataset["rangeHandle"] : undefined;
    if (handle === undefined || !corners) return;
    event.preventDefault();
    event.stopPropagation();
    scroller.current?.setPointerCapture(event.pointerId);
    drag.current = { pointerId: event.pointerId, fixed: handle === "start" ? corners.end : corners.start };
  });
  const onPointerMove = useEffectEvent((event: PointerEvent) => {
    if (drag.current?.pointerId !== event.pointerId) return;
    const rowHeightPx = Number.parseFloat(scroller.current?.style.getPropertyValue("--row-height") ?? "");
    const at = cellAtPoint(scroller.current, selectable, rowHeightPx, event);
    if (at) select(rangeBetween(selectable, drag.current.fixed, at));
  });
  const onPointerEnd = useEffectEvent(() => {
    drag.current = undefined;
  });

  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const events = new AbortController();
    const { signal } = events;
    element.addEventListener("pointerdown", onPointerDown, { signal });
    element.addEventListener("pointermove", onPointerMove, { signal });
    element.addEventListener("pointerup", onPointerEnd, { signal });
    element.addEventListener("pointercancel", onPointerEnd, { signal });
    return () => events.abort();
  }, [scroller]);

  if (!corners) return null;
  return (["start", "end"] as const).map((corner) => {
    const { rowId, columnId } = corners[corner];
    const cell = findCell(scroller.current, rowId, columnId);
    if (cell?.dataset["column"] !== columnId || !selectable.columnIds.includes(columnId)) return null;
    const handle = <span className={styles["handle"]} data-range-handle={corner} aria-hidden="true" />;
    return createPortal(handle, cell, corner);
  });
}

/** Whole rows have the handles at their first and last cell; picked cells have none. */
function cornersOf(range: CellRange | undefined, live: CellAddress | undefined): Corners | undefined {
  if (!range) return live && { start: live, end: live };
  if (range.kind === "picked") return undefined;
  const rowIds = [...range.rowIds];
  const [firstRow, lastRow] = [rowIds[0], rowIds.at(-1)];
  const [firstColumn, lastColumn] = [range.columnIds[0], range.columnIds.at(-1)];
  if (firstRow === undefined || lastRow === undefined || !firstColumn || !lastColumn) return undefined;
  return {
    start: { rowId: firstRow, columnId: firstColumn },
    end: { rowId: lastRow, columnId: lastColumn },
  };
}
