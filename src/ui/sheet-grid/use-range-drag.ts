import { type DragEvent, type PointerEvent, type RefObject, useRef } from "react";
import { type CellAddress, type CellRange, rowsBetween, type Selectable, toggleRow } from "./cell-range.ts";
import { isBeingEdited } from "./cell-session.ts";
import type { SheetSelection } from "./sheet-selection.ts";
import { reach } from "./use-grid-selection.ts";

type RangeDragOptions = {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly selection: SheetSelection;
  readonly selectable: Selectable;
  readonly rowHeightPx: number;
  readonly select: (range: CellRange | undefined) => void;
  readonly focusCell: (rowId: number, columnId: string) => void;
  readonly activeCell: () => CellAddress | undefined;
  readonly showRow: (rowId: number) => void;
};

type Drag = { readonly anchor: CellAddress; readonly pointerId: number; isUnderWay: boolean; frame: number };

/**
 * Selecting by mouse: dragging over cells, Shift to reach further, Ctrl or the row's handle for whole rows. A plain
 * click is left to the cell. Rows are told by arithmetic, so that a drag goes on where the grid ends.
 */
export function useRangeDrag(options: RangeDragOptions) {
  const { scroller, selection, selectable, rowHeightPx, select, focusCell, activeCell, showRow } = options;
  const drag = useRef<Drag | undefined>(undefined);

  const cellAt = (clientX: number, clientY: number): CellAddress | undefined => {
    const bodyTop = scroller.current?.querySelector(":scope > :last-child")?.getBoundingClientRect().top ?? 0;
    const rowIndex = Math.floor((clientY - bodyTop) / rowHeightPx);
    const rowId = selectable.rowIds[Math.max(0, Math.min(selectable.rowIds.length - 1, rowIndex))];
    const columnId = columnAt(scroller.current, selectable.columnIds, clientX);
    return rowId === undefined || columnId === undefined ? undefined : { rowId, columnId };
  };

  const onPointerDownCapture = (event: PointerEvent<HTMLDivElement>) => {
    const element = cellPart(event.target);
    if (!element || event.button !== 0 || event.pointerType === "touch" || isBeingEdited(element)) return;
    const at = cellAt(event.clientX, event.clientY);
    if (!at) return;
    const { range } = selection.getState();
    const isCommand = event.ctrlKey || event.metaKey;
    const isOnHandle = element.closest("[data-row-handle]") !== null;
    const anchor = range?.anchor ?? activeCell();
    drag.current = { anchor: at, pointerId: event.pointerId, isUnderWay: false, frame: 0 };
    if (!event.shiftKey && !isCommand && !isOnHandle) return select(undefined);
    event.preventDefault();
    event.stopPropagation();
    if (event.shiftKey && anchor) {
      drag.current = { ...drag.current, anchor };
      return select(isOnHandle ? rowsBetween(selectable, anchor, at) : reach(selectable, range, anchor, at));
    }
    focusCell(at.rowId, at.columnId);
    select(isCommand ? toggleRow(selectable, range, at) : rowsBetween(selectable, at, at));
    if (isCommand) drag.current = undefined;
  };

  const reachPointer = (clientX: number, clientY: number) => {
    const at = cellAt(clientX, clientY);
    if (!drag.current || !at) return;
    const { range } = selection.getState();
    if (range?.head.rowId === at.rowId && range.head.columnId === at.columnId) return;
    select(reach(selectable, range, drag.current.anchor, at));
    showRow(at.rowId);
  };

  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const moving = drag.current;
    if (!moving || moving.pointerId !== event.pointerId) return;
    const { clientX, clientY, currentTarget } = event;
    if (!moving.isUnderWay) {
      const at = cellAt(clientX, clientY);
      if (!at || (at.rowId === moving.anchor.rowId && at.columnId === moving.anchor.columnId)) return;
      moving.isUnderWay = true;
      currentTarget.setPointerCapture(event.pointerId);
    }
    cancelAnimationFrame(moving.frame);
    reachPointer(clientX, clientY);
    // A pointer that rests above or below the grid scrolls on.
    const { top, bottom } = currentTarget.getBoundingClientRect();
    const scrollOn = () => {
      reachPointer(clientX, clientY);
      moving.frame = requestAnimationFrame(scrollOn);
    };
    if (clientY < top || clientY > bottom) moving.frame = requestAnimationFrame(scrollOn);
  };

  const onPointerEnd = () => {
    if (drag.current) cancelAnimationFrame(drag.current.frame);
    if (drag.current?.isUnderWay && document.activeElement instanceof HTMLTextAreaElement) {
      document.activeElement.select();
    }
    drag.current = undefined;
  };

  /** The text of the focused cell is selected, and the browser would drag it into another cell. */
  const onDragStart = (event: DragEvent) => {
    if (drag.current) event.preventDefault();
  };

  return {
    onPointerDownCapture,
    onPointerMove,
    onPointerUp: onPointerEnd,
    onPointerCancel: onPointerEnd,
    onLostPointerCapture: onPointerEnd,
    onDragStart,
  };
}

/** The last column that begins before the pointer; the first one left of all. */
function columnAt(
  grid: HTMLElement | null,
  columnIds: readonly string[],
  clientX: number,
): string | undefined {
  const starts = columnIds.filter((columnId) => {
    const head = grid?.querySelector(`[role="columnheader"][data-column="${columnId}"]`);
    return head && head.getBoundingClientRect().left <= clientX;
  });
  return starts.at(-1) ?? columnIds[0];
}

/** What was pressed within a cell; a button there has a click of its own. */
function cellPart(target: EventTarget): Element | undefined {
  const isCell =
    target instanceof Element && target.closest('[role="gridcell"]') && !target.closest("button");
  return isCell ? target : undefined;
}
