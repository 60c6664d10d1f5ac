import { type KeyboardEvent, useLayoutEffect, useMemo } from "react";
import type { CellPlace } from "./cell-place.ts";
import {
  type CellAddress,
  type CellRange,
  columnRange,
  moveHead,
  rangeBetween,
  rowsBetween,
  type Selectable,
  stillHolds,
  toggleRow,
  wholeRange,
} from "./cell-range.ts";
import type { SheetSelection } from "./sheet-selection.ts";

type GridSelectionOptions = {
  readonly selection: SheetSelection;
  readonly selectable: Selectable;
  readonly pageRows: () => number;
  readonly showRow: (rowId: number) => void;
};

/** The effects of keys, and of rows that come and go, on the selection. */
export function useGridSelection({ selection, selectable, pageRows, showRow }: GridSelectionOptions) {
  useLayoutEffect(() => {
    const { range } = selection.getState();
    if (range && !stillHolds(selectable, range)) selection.setState({ range: undefined });
  }, [selection, selectable]);

  return useMemo(() => {
    const select = (range: CellRange | undefined) => {
      if (selection.getState().range !== range) selection.setState({ range });
    };

    /** Shift with a key that moves: the head goes there, the anchor stays. */
    const extend = (event: KeyboardEvent, active: CellAddress): boolean => {
      const { range } = selection.getState();
      const [anchor, head] = range ? [range.anchor, range.head] : [active, active];
      const key = { key: event.key, isCommand: event.ctrlKey || event.metaKey };
      const target = moveHead(selectable, head, key, pageRows());
      if (!target) return false;
      select(reach(selectable, range, anchor, target));
      showRow(target.rowId);
      return true;
    };

    /** True: the key was meant for the selection. */
    const onKey = (event: KeyboardEvent, active: CellAddress): boolean => {
      const isCommand = event.ctrlKey || event.metaKey;
      const { range } = selection.getState();
      if (event.key === "Escape" && range) select(undefined);
      else if (event.key === " " && event.shiftKey && !isCommand)
        select(toggleRow(selectable, range, active));
      else if (event.key === " " && isCommand && !event.shiftKey)
        select(columnRange(selectable, active.columnId));
      else if (event.key.toLowerCase() === "a" && isCommand && !event.shiftKey)
        select(wholeRange(selectable));
      else return event.shiftKey && extend(event, active);
      return true;
    };

    return { select, onKey };
  }, [selection, selectable, pageRows, showRow]);
}

/** A range grows as what it is: by cells, or by rows. */
export function reach(
  selectable: Selectable,
  range: CellRange | undefined,
  anchor: CellAddress,
  head: CellAddress,
): CellRange | undefined {
  return range?.kind === "rows"
    ? rowsBetween(selectable, anchor, head)
    : rangeBetween(selectable, anchor, head);
}

/** The active cell by its place; `undefined` outside the rows. */
export function addressAt(
  { rowIndex, columnIndex }: CellPlace,
  rowIds: readonly number[],
  columnIds: readonly string[],
): CellAddress | undefined {
  const rowId = rowIds[rowIndex];
  const columnId = columnIds[columnIndex];
  return rowId === undefined || columnId === undefined ? undefined : { rowId, columnId };
}
