import { type FocusEvent, type RefObject, useCallback, useLayoutEffect, useRef } from "react";
import { flushSync } from "react-dom";
import type { CellPlace } from "./cell-place.ts";
import { HEAD_ROW_ID } from "./sheet-head.tsx";

type GridFocusOptions = {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly rowIds: readonly number[];
  readonly showRow: (rowIndex: number) => void;
};

/**
 * Roving focus: one cell of the grid is in the tab order, the one that had the focus last. It is kept in the
 * document's own tabindex, so that moving renders nothing.
 */
export function useGridFocus({ scroller, rowIds, showRow }: GridFocusOptions) {
  const active = useRef<{ rowId: number; columnId: string } | undefined>(undefined);

  useLayoutEffect(() => {
    const grid = scroller.current;
    if (!grid || grid.querySelector(`${CELL}[tabindex="0"]`)) return;
    grid.querySelector(BODY_CELL)?.setAttribute("tabindex", "0");
  });

  const onFocus = useCallback(
    (event: FocusEvent) => {
      const cell = cellOf(event.target);
      if (!cell) return;
      for (const other of scroller.current?.querySelectorAll(`${CELL}[tabindex="0"]`) ?? []) {
        if (other !== cell.element) other.setAttribute("tabindex", "-1");
      }
      cell.element.setAttribute("tabindex", "0");
      active.current = cell;
    },
    [scroller],
  );

  const focusCell = useCallback(
    (rowId: number, columnId: string) => {
      const rowIndex = rowIds.indexOf(rowId);
      if (rowIndex < 0) return;
      flushSync(() => showRow(rowIndex));
      findCell(scroller.current, rowId, columnId)?.focus({ preventScroll: true });
    },
    [rowIds, scroller, showRow],
  );

  const shownBefore = useRef(rowIds);
  useLayoutEffect(() => {
    const lost = active.current;
    const index = lost && !rowIds.includes(lost.rowId) ? shownBefore.current.indexOf(lost.rowId) : -1;
    shownBefore.current = rowIds;
    // The row went with the focus in it: the focus passes to the row that takes its place.
    if (!lost || index < 0 || document.activeElement !== document.body) return;
    const heir = rowIds[Math.min(index, rowIds.length - 1)];
    if (heir !== undefined) findCell(scroller.current, heir, lost.columnId)?.focus({ preventScroll: true });
  }, [rowIds, scroller]);

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

const CELL = "[data-row-id][data-column]";
const BODY_CELL = `${CELL}:not([data-row-id="${HEAD_ROW_ID}"])`;

/** A cell that is in the document; the last one of its row where that row has none in this column. */
function findCell(grid: HTMLElement | null, rowId: number, columnId: string): HTMLElement | undefined {
  const cells = Array.from(grid?.querySelectorAll<HTMLElement>(`${CELL}[data-row-id="${rowId}"]`) ?? []);
  return cells.find(({ dataset }) => dataset["column"] === columnId) ?? cells.at(-1);
}

function cellOf(target: EventTarget) {
  const element = target instanceof Element ? target.closest<HTMLElement>(CELL) : null;
  const { rowId, column } = element?.dataset ?? {};
  if (!element || rowId === undefined || column === undefined) return undefined;
  return { element, rowId: Number(rowId), columnId: column };
}
