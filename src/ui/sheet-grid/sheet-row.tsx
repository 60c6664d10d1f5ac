import { type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import styles from "./sheet-grid.module.css";
import {
  isColumnSelected,
  isWholeRow,
  NO_SELECTION,
  SelectedColumnsContext,
  SelectionScopeContext,
  selectedColumns,
} from "./sheet-selection.ts";

export type SheetRowProps = {
  readonly rowId: number;
  readonly rowIndex: number;
  readonly rowHeightPx: number;
  /** `data-…` attributes of the row. */
  readonly data?: Readonly<Record<`data-${string}`, string | undefined>>;
  readonly children: ReactNode;
};

/** One row, at its place in the list. The head is row 1 for assistive technology. */
export function SheetRow({ rowId, rowIndex, rowHeightPx, data, children }: SheetRowProps) {
  const scope = useContext(SelectionScopeContext);
  const selected = useStore(scope?.selection ?? NO_SELECTION, ({ range }) => selectedColumns(range, rowId));
  return (
    <div
      role="row"
      aria-rowindex={rowIndex + 2}
      aria-selected={scope && isWholeRow(selected)}
      className={`${styles["row"]} ${styles["placed"]}`}
      style={{ insetBlockStart: rowIndex * rowHeightPx }}
      {...data}
    >
      <SelectedColumnsContext value={selected}>{children}</SelectedColumnsContext>
    </div>
  );
}

export type SheetCellProps = {
  readonly columnId: string;
  readonly columnIndex: number;
  readonly children: ReactNode;
};

export function SheetCell({ columnId, columnIndex, children }: SheetCellProps) {
  const isSelectable = useContext(SelectionScopeContext)?.selectableIds.includes(columnId);
  const isSelected = isColumnSelected(useContext(SelectedColumnsContext), columnId);
  return (
    <div
      role="gridcell"
      aria-colindex={columnIndex + 1}
      aria-selected={isSelectable ? isSelected : undefined}
      className={styles["cell"]}
      data-cell={columnId}
    >
      {children}
    </div>
  );
}
