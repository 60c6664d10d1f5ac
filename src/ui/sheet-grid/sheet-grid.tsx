import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type Ref,
  useCallback,
  useImperativeHandle,
  useMemo,
  useState,
} from "react";
import { moveByKey } from "./cell-place.ts";
import { isBeingEdited } from "./cell-session.ts";
import type { SuggestText } from "./cell-suggestions.tsx";
import { cellOf, isTextCell } from "./grid-cells.ts";
import { LazySuggestions } from "./lazy-suggestions.ts";
import type { SheetAccess } from "./sheet-access.ts";
import type { SheetColumn } from "./sheet-column.ts";
import { createSheetFocus } from "./sheet-focus.ts";
import styles from "./sheet-grid.module.css";
import { SheetHead } from "./sheet-head.tsx";
import { type CellEdits, NO_SCOPE, type SheetScope, SheetScopeContext } from "./sheet-scope.ts";
import { createSheetSelection, type SheetSelection } from "./sheet-selection.ts";
import { useColumnWindow } from "./use-column-window.ts";
import { useCommitMoves } from "./use-commit-moves.ts";
import type { CellFill } from "./use-fill-drag.ts";
import { useGridFocus } from "./use-grid-focus.ts";
import { addressAt, useGridSelection } from "./use-grid-selection.ts";
import { useLatest, useSameList } from "./use-latest.ts";
import { useRangeDrag } from "./use-range-drag.ts";
import { useRowWindow } from "./use-row-window.ts";

/** Functions of a grid that its parent may call. */
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
  /** One row that is in view. Its cells are those of `columnIds`, the columns in view. */
  readonly renderRow: (rowId: number, rowIndex: number, columnIds: readonly string[]) => ReactNode;
  /** The actions of typing, where cells have text to edit. */
  readonly edits?: CellEdits;
  /** Suggestions for the cell that is being edited. */
  readonly suggestions?: SuggestText | undefined;
  /** A key pressed in a cell of a row, before the grid looks at it. True: it is dealt with. */
  readonly onRowKey?: (event: KeyboardEvent, rowId: number) => boolean;
  /** The fill handle was dragged over cells of columns that can be filled. */
  readonly onFill?: (fill: CellFill) => void;
  /** A column's head was pressed. */
  readonly onSort?: (columnId: string) => void;
  /** The content of a column's head in place of its label; undefined where the label is used. Its buttons have the tabindex −1. */
  readonly renderHead?: ((column: SheetColumn) => ReactNode) | undefined;
  /** The store of the selection, if the parent wants to read it; otherwise the grid creates its own. */
  readonly selection?: SheetSelection;
  /** Menus and other parts that work with the grid from outside, each loaded when it is needed. */
  readonly renderExtras?: (grid: SheetAccess) => ReactNode;
  /** Long texts wrap; `rowHeightPx` is then `wrappedRowHeight`. */
  readonly isWrapped?: boolean;
  readonly rowHeightPx: number;
  readonly handle?: Ref<SheetGridHandle>;
};

/**
 * A spreadsheet-like grid by the ARIA grid pattern: one tab stop, arrows between cells, text in the cells, and a real text
 * input in the cell that has the focus. Only the rows and columns in view are in the document. Rows render themselves;
 * the grid renders when rows or columns come or go.
 */
export function SheetGrid(props: SheetGridProps) {
  const { label, columns, rowIds, hasEmptyLastRow = false, renderRow, rowHeightPx, handle } = props;
  const { edits = NO_SCOPE.edits, suggestions, onRowKey, onSort, renderExtras } = props;
  const rows = useRowWindow(rowIds.length, rowHeightPx);
  const columnWindow = useColumnWindow(columns, rows.scroller);
  const focusable = columns.filter(({ isFocusable }) => isFocusable).map(({ id }) => id);
  const [liveCell] = useState(createSheetFocus);
  const { showRow } = rows;
  const focus = useGridFocus({
    scroller: rows.scroller,
    rowIds,
    showRow,
    showColumn: columnWindow.showColumn,
    focus: liveCell,
  });
  const [ownSelection] = useState(createSheetSelection);
  const selection = props.selection ?? ownSelection;
  const selectable = useMemo(
    () => ({
      rowIds: hasEmptyLastRow ? rowIds.slice(0, -1) : rowIds,
      columnIds: columns.filter(({ isSelectable }) => isSelectable).map(({ id }) => id),
    }),
    [rowIds, columns, hasEmptyLastRow],
  );
  const selectableIds = useSameList(selectable.columnIds);
  const fillableIds = useSameList(columns.filter(({ isFillable }) => isFillable).map(({ id }) => id));
  const moveOn = useLatest(
    useCommitMoves({
      rowIds,
      columnIds: selectableIds,
      activeCell: focus.activeCell,
      focusCell: focus.focusCell,
    }),
  );
  const { shown, template, widthPx } = columnWindow;
  const columnIds = useMemo(() => shown.map(({ column }) => column.id), [shown]);
  const scope = useMemo<SheetScope>(
    () => ({
      selection,
      focus: liveCell,
      selectableIds,
      fillableIds,
      edits,
      moveOn,
      columns: { shown, ...(template === undefined ? {} : { template }) },
    }),
    [selection, liveCell, selectableIds, fillableIds, edits, moveOn, shown, template],
  );
  const showRowOf = useCallback((rowId: number) => showRow(rowIds.indexOf(rowId)), [rowIds, showRow]);
  const { select, onKey } = useGridSelection({
    selection,
    selectable,
    pageRows: rows.pageRows,
    showRow: showRowOf,
  });
  const drag = useRangeDrag({
    scroller: rows.scroller,
    selection,
    selectable,
    rowHeightPx,
    select,
    focusCell: focus.focusCell,
    activeCell: focus.activeCell,
    showRow: showRowOf,
    onFill: props.onFill,
  });

  useImperativeHandle(handle, () => ({ focusCell: focus.focusCell }), [focus.focusCell]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.nativeEvent.isComposing) return;
    const place = focus.placeOf(event.target, focusable);
    const active = place && addressAt(place, rowIds, focusable);
    if (!active) return;
    if (onRowKey?.(event, active.rowId)) return event.preventDefault();
    if (event.defaultPrevented || event.altKey) return;
    const isEditing = isBeingEdited(event.target);
    if (isEditing && event.shiftKey) return;
    if (!isEditing && onKey(event, active)) return event.preventDefault();
    if (event.key === "ArrowUp" && place.rowIndex === 0 && onSort) {
      event.preventDefault();
      return focus.focusHead(active.columnId);
    }
    const size = { rowCount: rowIds.length, columnCount: focusable.length, pageRows: rows.pageRows() };
    const isCommand = event.ctrlKey || event.metaKey;
    const target = moveByKey(place, { key: event.key, isCommand }, size);
    const address = target && addressAt(target, rowIds, focusable);
    if (!address) return;
    event.preventDefault();
    select(undefined);
    focus.focusCell(address.rowId, address.columnId);
  };

  /** A press on a cell at rest gives it the focus; the input that has it deals with its own presses. */
  const onMouseDown = (event: MouseEvent<HTMLDivElement>) => {
    if (event.target instanceof HTMLTextAreaElement) return;
    const cell = cellOf(event.target);
    const isInCell = event.target instanceof Element && event.target.closest('[role="gridcell"]') !== null;
    if (!isInCell || (cell && !isTextCell(cell.element))) return;
    event.preventDefault();
    if (cell) focus.focusCell(cell.rowId, cell.columnId);
  };

  const leaveHead = (columnId: string) => {
    const [firstRow] = rowIds;
    const before = columns.slice(0, columns.findIndex(({ id }) => id === columnId) + 1);
    const column = before.findLast(({ isFocusable }) => isFocusable);
    if (firstRow !== undefined && column) focus.focusCell(firstRow, column.id);
  };

  const style = {
    "--row-height": `${rowHeightPx}px`,
    ...(template === undefined ? {} : { "--sheet-columns": template }),
    ...(widthPx === undefined ? {} : { "--sheet-min-inline-size": `${widthPx}px` }),
  } as CSSProperties;
  return (
    <>
      <div
        ref={rows.scroller}
        role="grid"
        aria-label={label}
        aria-rowcount={rowIds.length + 1}
        aria-colcount={columns.length}
        aria-multiselectable={selectableIds.length > 0 || undefined}
        className={styles["grid"]}
        data-wraps={props.isWrapped || undefined}
        style={style}
        onScroll={() => {
          rows.onScroll();
          columnWindow.onScroll();
        }}
        onKeyDown={onKeyDown}
        onFocus={focus.onFocus}
        onMouseDown={onMouseDown}
        {...drag}
      >
        <SheetHead columns={columnWindow} onSort={onSort} onLeave={leaveHead} renderHead={props.renderHead} />
        <SheetScopeContext value={scope}>
          <div role="rowgroup" className={styles["body"]} style={{ blockSize: rowIds.length * rowHeightPx }}>
            {rows.rendered(focus.pinnedIndex()).map((index) => {
              const rowId = rowIds[index];
              return rowId === undefined ? null : renderRow(rowId, index, columnIds);
            })}
          </div>
        </SheetScopeContext>
      </div>
      {suggestions ? (
        <LazySuggestions grid={rows.scroller} focus={liveCell} suggestions={suggestions} />
      ) : null}
      {renderExtras?.({
        scroller: rows.scroller,
        focus: liveCell,
        selection,
        selectable,
        edits,
        select,
        focusCell: focus.focusCell,
        activeCell: focus.activeCell,
      })}
    </>
  );
}
