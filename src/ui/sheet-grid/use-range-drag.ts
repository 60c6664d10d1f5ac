import { type DragEvent, type PointerEvent, type RefObject, useRef } from "react";
import { cellAtPoint } from "./cell-at-point.ts";
import { type CellAddress, type CellRange, rowsBetween, type Selectable, toggleRow } from "./cell-range.ts";
import { isBeingEdited } from "./cell-session.ts";
import type { SheetSelection } from "./sheet-selection.ts";
import { type CellFill, useFillDrag } from "./use-fill-drag.ts";
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
  readonly onFill: ((fill: CellFill) => void) | undefined;
};

type Drag = { readonly anchor: CellAddress; readonly pointerId: number; isUnderWay: boolean; frame: number };

/**
 * Selecting by mouse: dragging over cells, Shift to reach further, Ctrl or the row's handle for whole rows. A plain click is
 * left to the cell, and where single cells can be picked, Ctrl on a cell to `CellPicking`. The handle at the corner of what
 * is selected fills instead.
 */
export function useRangeDrag(options: RangeDragOptions) {
  const { scroller, selection, selectable, rowHeightPx, select, focusCell, activeCell, showRow } = options;
  const drag = useRef<Drag | undefined>(undefined);
  const fill = useFillDrag(options);

  const cellAt = (clientX: number, clientY: number) =>
    cellAtPoint(scroller.current, selectable, rowHeightPx, { clientX, clientY });

  const onPointerDownCapture = (event: PointerEvent<HTMLDivElement>) => {
    if (fill.onPointerDown(event)) return;
    const element = cellPart(event.target);
    if (!element || event.button !== 0 || event.pointerType === "touch" || isBeingEdited(element)) return;
    const at = cellAt(event.clientX, event.clientY);
    if (!at) return;
    const { range } = selection.getState();
    const isCommand = event.ctrlKey || event.metaKey;
    const isOnHandle = element.closest("[data-row-handle]") !== null;
    if (isCommand && !isOnHandle && "picking" in event.currentTarget.dataset) return;
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
    if (fill.onPointerMove(event)) return;
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

  const onPointerEnd = (event: PointerEvent) => {
    fill.onPointerEnd(event.type === "pointerup");
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

/** The part of a cell that was pressed; a button there has a click of its own. */
function cellPart(target: EventTarget): Element | undefined {
  const isCell =
    target instanceof Element && target.closest('[role="gridcell"]') && !target.closest("button");
  return isCell ? target : undefined;
}
