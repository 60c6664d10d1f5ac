import { type KeyboardEvent, type ReactNode, type Ref, useImperativeHandle } from "react";
import { moveByKey } from "./cell-place.ts";
import styles from "./sheet-grid.module.css";
import { useGridFocus } from "./use-grid-focus.ts";
import { useRowWindow } from "./use-row-window.ts";

export type SheetColumn = {
  readonly id: string;
  /** What a screen reader says. */
  readonly name: string;
  /** What stands there; the name when absent. */
  readonly label?: string;
  /** Do the cells of this column take the focus? */
  readonly isFocusable: boolean;
};

/** What a parent may ask of a grid. */
export type SheetGridHandle = {
  /** Scroll a row into view and focus one of its cells. */
  focusCell(rowId: number, columnId: string): void;
};

export type SheetGridProps = {
  readonly label: string;
  readonly columns: readonly SheetColumn[];
  /** The rows to show, in order. A new array only when rows come or go. */
  readonly rowIds: readonly number[];
  readonly renderRow: (rowId: number, rowIndex: number) => ReactNode;
  /** A key pressed in a cell of a row, before the grid looks at it. True: it is dealt with. */
  readonly onRowKey?: (event: KeyboardEvent, rowId: number) => boolean;
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
  renderRow,
  onRowKey,
  rowHeightPx,
  handle,
}: SheetGridProps) {
  const view = useRowWindow(rowIds.length, rowHeightPx);
  const focusable = columns.filter(({ isFocusable }) => isFocusable).map(({ id }) => id);
  const focus = useGridFocus({ scroller: view.scroller, rowIds, showRow: view.showRow });

  useImperativeHandle(handle, () => ({ focusCell: focus.focusCell }), [focus.focusCell]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.nativeEvent.isComposing) return;
    const place = focus.placeOf(event.target, focusable);
    if (!place) return;
    const rowId = rowIds[place.rowIndex];
    if (rowId !== undefined && onRowKey?.(event, rowId)) return event.preventDefault();
    if (event.defaultPrevented || event.altKey) return;
    const size = { rowCount: rowIds.length, columnCount: focusable.length, pageRows: view.pageRows() };
    const isCommand = event.ctrlKey || event.metaKey;
    const target = moveByKey(place, { key: event.key, isCommand }, size);
    const targetRow = target && rowIds[target.rowIndex];
    const targetColumn = target && focusable[target.columnIndex];
    if (targetRow === undefined || targetColumn === undefined) return;
    event.preventDefault();
    focus.focusCell(targetRow, targetColumn);
  };

  return (
    <div
      ref={view.scroller}
      role="grid"
      aria-label={label}
      aria-rowcount={rowIds.length + 1}
      aria-colcount={columns.length}
      className={styles["grid"]}
      onScroll={view.onScroll}
      onKeyDown={onKeyDown}
      onFocus={focus.onFocus}
    >
      <div role="rowgroup" className={styles["head"]}>
        <div role="row" aria-rowindex={1} className={styles["row"]}>
          {columns.map((column, index) => (
            <div
              key={column.id}
              role="columnheader"
              aria-colindex={index + 1}
              aria-label={column.name}
              className={styles["header"]}
              data-column={column.id}
            >
              {column.label ?? column.name}
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" className={styles["body"]} style={{ blockSize: rowIds.length * rowHeightPx }}>
        {view.rendered(focus.pinnedIndex()).map((index) => {
          const rowId = rowIds[index];
          return rowId === undefined ? null : renderRow(rowId, index);
        })}
      </div>
    </div>
  );
}
