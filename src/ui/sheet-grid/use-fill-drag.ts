import { type PointerEvent, type RefObject, useRef } from "react";
import { cellAtPoint, type Point } from "./cell-at-point.ts";
import { type CellAddress, type CellRange, rangeBetween, type Selectable } from "./cell-range.ts";
import type { SheetSelection } from "./sheet-selection.ts";

/** The fill handle was dragged from some rows over others, in these columns. */
export type CellFill = {
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly columnIds: readonly string[];
};

type FillDragOptions = {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly selection: SheetSelection;
  readonly selectable: Selectable;
  readonly rowHeightPx: number;
  readonly activeCell: () => CellAddress | undefined;
  readonly showRow: (rowId: number) => void;
  readonly onFill: ((fill: CellFill) => void) | undefined;
};

type FillDrag = {
  readonly pointerId: number;
  readonly source: readonly number[];
  readonly columnIds: readonly string[];
  readonly before: CellRange | undefined;
};

/** The handle at the corner of the selected cells: dragged up or down, it fills the rows that it passes. */
export function useFillDrag(options: FillDragOptions) {
  const { scroller, selection, selectable, rowHeightPx, activeCell, showRow, onFill } = options;
  const drag = useRef<FillDrag | undefined>(undefined);

  const reach = (point: Point) => {
    const at = cellAtPoint(scroller.current, selectable, rowHeightPx, point);
    const filling = drag.current;
    if (!filling || !at) return;
    const places = [...filling.source, at.rowId].map((rowId) => selectable.rowIds.indexOf(rowId));
    const [first, last] = [selectable.rowIds[Math.min(...places)], selectable.rowIds[Math.max(...places)]];
    const [firstColumn, lastColumn] = [filling.columnIds[0], filling.columnIds.at(-1)];
    if (first === undefined || last === undefined || !firstColumn || !lastColumn) return;
    const range = rangeBetween(
      selectable,
      { rowId: first, columnId: firstColumn },
      { rowId: last, columnId: lastColumn },
    );
    selection.setState({ range });
    showRow(at.rowId);
  };

  const end = (isDone: boolean) => {
    const filling = drag.current;
    drag.current = undefined;
    if (!filling) return;
    const { range } = selection.getState();
    const rows = range ? [...range.rowIds] : [];
    const target = rows.filter((rowId) => !filling.source.includes(rowId));
    if (!isDone) selection.setState({ range: filling.before });
    else if (target.length > 0) onFill?.({ source: filling.source, target, columnIds: filling.columnIds });
  };

  return {
    /** True: the press was on the handle. */
    onPointerDown: (event: PointerEvent<HTMLDivElement>): boolean => {
      const isOnHandle = event.target instanceof Element && event.target.matches("[data-fill-handle]");
      if (!isOnHandle || event.button !== 0) return false;
      const { range } = selection.getState();
      const active = activeCell();
      const source = range ? [...range.rowIds] : active ? [active.rowId] : [];
      const columnIds = range?.columnIds ?? (active ? [active.columnId] : []);
      event.preventDefault();
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { pointerId: event.pointerId, source, columnIds, before: range };
      return true;
    },
    /** True: the handle is being dragged. */
    onPointerMove: (event: PointerEvent<HTMLDivElement>): boolean => {
      if (drag.current?.pointerId !== event.pointerId) return false;
      reach(event);
      return true;
    },
    onPointerEnd: (isDone: boolean) => end(isDone),
  };
}
