import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useCallback,
  useImperativeHandle,
  useMemo,
  useState,
} from "react";
import { moveByKey } from "./cell-place.ts";
import styles from "./sheet-grid.module.css";
import { type SheetColumn, SheetHead } from "./sheet-head.tsx";
import { createSheetSelection, SelectionScopeContext, type SheetSelection } from "./sheet-selection.ts";
import { useGridFocus } from "./use-grid-focus.ts";
import { addressAt, useGridSelection } from "./use-grid-selection.ts";
import { useRangeDrag } from "./use-range-drag.ts";
import { useRowWindow } from "./use-row-window.ts";

/** What a parent may ask of a grid. */
export type SheetGridHandle = {
  /** Scroll a row into view and focus one of its cells. */
  focusCell(rowId: number, columnId: string): void;
};

export type SheetGridProps = {
  readonly label: string;
  /** A new array only when they differ. */
  readonly columns: readonly SheetColumn[];
  /** The rows to show, in order. A new array only when rows come or go. */
  readonly rowIds: readonly number[];
  /** Is the last row an empty one to type in? It is part of no selection. */
  readonly hasEmptyLastRow?: boolean;
  readonly renderRow: (rowId: number, rowIndex: number) => ReactNode;
  /** A key pressed in a cell of a row, before the grid looks at it. True: it is dealt with. */
  readonly onRowKey?: (event: KeyboardEvent, rowId: number) => boolean;
  /** A column's head was pressed. */
  readonly onSort?: (columnId: string) => void;
  /** Where the parent wants to know what is selected. */
  readonly selection?: SheetSelection;
  readonly rowHeightPx: number;
  readonly handle?: Ref<SheetGridHandle>;
};

/**
 * A spreadsheet-like grid by the ARIA grid pattern: one tab stop, arrows between cells, real inputs in them.
 * Only the rows in view are in the document. Rows render themselves; the grid renders when rows come or go.
 */
export function SheetGrid({
  label,
  columns,
  rowIds,
  hasEmptyLastRow = false,
  renderRow,
  onRowKey,
  onSort,
  selection: givenSelection,
  rowHeightPx,
  handle,
}: SheetGridProps) {
  const view = useRowWindow(rowIds.length, rowHeightPx);
  const focusable = columns.filter(({ isFocusable }) => isFocusable).map(({ id }) => id);
  const focus = useGridFocus({ scroller: view.scroller, rowIds, showRow: view.showRow });
  const [ownSelection] = useState(createSheetSelection);
  const selection = givenSelection ?? ownSelection;
  const selectable = useMemo(
    () => ({
      rowIds: hasEmptyLastRow ? rowIds.slice(0, -1) : rowIds,
      columnIds: columns.filter(({ isSelectable }) => isSelectable).map(({ id }) => id),
    }),
    [rowIds, columns, hasEmptyLastRow],
  );
  const scope = useMemo(
    () => ({ selection, selectableIds: selectable.columnIds }),
    [selection, selectable.columnIds],
  );
  const { showRow } = view;
  const showRowOf = useCallback((rowId: number) => showRow(rowIds.indexOf(rowId)), [rowIds, showRow]);
  const { select, onKey } = useGridSelection({
    selection,
    selectable,
    pageRows: view.pageRows,
    showRow: showRowOf,
  });
  const drag = useRangeDrag({
    scroller: view.scroller,
    selection,
    selectable,
    rowHeightPx,
    select,
    focusCell: focus.focusCell,
    activeCell: focus.activeCell,
    showRow: showRowOf,
  });

  useImperativeHandle(handle, () => ({ focusCell: focus.focusCell }), [focus.focusCell]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.nativeEvent.isComposing) return;
    const place = focus.placeOf(event.target, focusable);
    const active = place && addressAt(place, rowIds, focusable);
    if (!active) return;
    if (onRowKey?.(event, active.rowId)) return event.preventDefault();
    if (event.defaultPrevented || event.altKey) return;
    const isEditing = event.target instanceof Element && event.target.matches("[data-editing]");
    if (isEditing && event.shiftKey) return;
    if (!isEditing && onKey(event, active)) return event.preventDefault();
    if (event.key === "ArrowUp" && place.rowIndex === 0 && onSort) {
      event.preventDefault();
      return focus.focusHead(active.columnId);
    }
    const size = { rowCount: rowIds.length, columnCount: focusable.length, pageRows: view.pageRows() };
    const isCommand = event.ctrlKey || event.metaKey;
    const target = moveByKey(place, { key: event.key, isCommand }, size);
    const address = target && addressAt(target, rowIds, focusable);
    if (!address) return;
    event.preventDefault();
    select(undefined);
    focus.focusCell(address.rowId, address.columnId);
  };

  const leaveHead = (columnId: string) => {
    const [firstRow] = rowIds;
    const before = columns.slice(0, columns.findIndex(({ id }) => id === columnId) + 1);
    const column = before.findLast(({ isFocusable }) => isFocusable);
    if (firstRow !== undefined && column) focus.focusCell(firstRow, column.id);
  };

  return (
    <div
      ref={view.scroller}
      role="grid"
      aria-label={label}
      aria-rowcount={rowIds.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable={selectable.columnIds.length > 0 || undefined}
      className={styles["grid"]}
      onScroll={view.onScroll}
      onKeyDown={onKeyDown}
      onFocus={focus.onFocus}
      {...drag}
    >
      <SheetHead columns={columns} onSort={onSort} onLeave={leaveHead} />
      <SelectionScopeContext value={scope}>
        <div role="rowgroup" className={styles["body"]} style={{ blockSize: rowIds.length * rowHeightPx }}>
          {view.rendered(focus.pinnedIndex()).map((index) => {
            const rowId = rowIds[index];
            return rowId === undefined ? null : renderRow(rowId, index);
          })}
        </div>
      </SelectionScopeContext>
    </div>
  );
}
