import { type FocusEvent, type RefObject, useCallback, useLayoutEffect, useRef } from "react";
import { flushSync } from "react-dom";
import type { CellPlace } from "./cell-place.ts";
import type { CellAddress } from "./cell-range.ts";
import { cellOf, findCell, focusTarget, isTextCell, tabStopOf, tabStops } from "./grid-cells.ts";
import type { SheetFocus } from "./sheet-focus.ts";
import { HEAD_ROW_ID } from "./sheet-head.tsx";

type GridFocusOptions = {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly rowIds: readonly number[];
  readonly showRow: (rowIndex: number) => void;
  readonly showColumn: (columnId: string) => void;
  readonly focus: SheetFocus;
};

/**
 * Roving focus: one cell of the grid is in the tab order, the one that had the focus last. A cell of text gets the live
 * input; any other is kept in the document's own tabindex, so that moving renders nothing.
 */
export function useGridFocus({ scroller, rowIds, showRow, showColumn, focus }: GridFocusOptions) {
  const active = useRef<CellAddress | undefined>(undefined);

  useLayoutEffect(() => {
    const grid = scroller.current;
    if (grid && tabStops(grid).length === 0) tabStopOf(grid)?.setAttribute("tabindex", "0");
  });

  const focusCell = useCallback(
    (rowId: number, columnId: string) => {
      const rowIndex = rowIds.indexOf(rowId);
      if (rowIndex < 0) return;
      flushSync(() => {
        showRow(rowIndex);
        showColumn(columnId);
      });
      const cell = findCell(scroller.current, rowId, columnId);
      if (!cell || !isTextCell(cell)) return cell?.focus({ preventScroll: true });
      const live = { rowId, columnId: cell.dataset["column"] ?? columnId };
      flushSync(() => focus.setState({ live, isWanted: true }));
      focus.setState({ isWanted: false });
      // An input that was in the cell already.
      focusTarget(cell)?.focus({ preventScroll: true });
    },
    [rowIds, scroller, showRow, showColumn, focus],
  );

  const onFocus = useCallback(
    (event: FocusEvent) => {
      const cell = cellOf(event.target);
      const grid = scroller.current;
      if (!cell || !grid) return;
      const { element, rowId, columnId } = cell;
      // The focus came to a cell at rest, by a screen reader for instance: it is passed on to the input.
      if (isTextCell(element) && event.target === element) return focusCell(rowId, columnId);
      for (const other of tabStops(grid)) {
        if (other !== element && other.localName !== "textarea") other.setAttribute("tabindex", "-1");
      }
      element.setAttribute("tabindex", isTextCell(element) ? "-1" : "0");
      active.current = { rowId, columnId };
      const { live } = focus.getState();
      if (live?.rowId !== rowId || live.columnId !== columnId) focus.setState({ live: { rowId, columnId } });
    },
    [focus, focusCell, scroller],
  );

  const shownBefore = useRef(rowIds);
  useLayoutEffect(() => {
    const lost = active.current;
    const index = lost && !rowIds.includes(lost.rowId) ? shownBefore.current.indexOf(lost.rowId) : -1;
    shownBefore.current = rowIds;
    if (!lost || index < 0) return;
    // The row went with the focus in it: the focus passes to the row that takes its place.
    const heir = rowIds[Math.min(index, rowIds.length - 1)];
    const isLost = document.activeElement === document.body && heir !== undefined;
    focus.setState(
      isLost ? { live: { ...lost, rowId: heir }, isWanted: true } : { live: undefined, isWanted: false },
    );
    if (!isLost) return;
    const cell = findCell(scroller.current, heir, lost.columnId);
    if (cell && !isTextCell(cell)) cell.focus({ preventScroll: true });
  }, [rowIds, scroller, focus]);

  return {
    onFocus,
    focusCell,
    /** A column's button in the head, where it has one. */
    focusHead: (columnId: string) => findCell(scroller.current, HEAD_ROW_ID, columnId)?.focus(),
    /** The cell that has the focus, or had it last. */
    activeCell: () => (active.current?.rowId === HEAD_ROW_ID ? undefined : active.current),
    /** The row with the focus: rendered wherever the grid is scrolled to. */
    pinnedIndex: () => {
      const index = active.current ? rowIds.indexOf(active.current.rowId) : -1;
      return index < 0 ? undefined : index;
    },
    placeOf: (target: EventTarget, columnIds: readonly string[]): CellPlace | undefined => {
      const cell = cellOf(target);
      if (!cell) return undefined;
      const place = { rowIndex: rowIds.indexOf(cell.rowId), columnIndex: columnIds.indexOf(cell.columnId) };
      return place.rowIndex < 0 || place.columnIndex < 0 ? undefined : place;
    },
  };
}
