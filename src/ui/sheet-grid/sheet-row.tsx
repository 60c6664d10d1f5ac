import { type ReactNode, useContext, useMemo } from "react";
import { useStore } from "zustand";
import { liveColumnOf } from "./sheet-focus.ts";
import styles from "./sheet-grid.module.css";
import { RowScopeContext, SheetScopeContext, useCellAttributes } from "./sheet-scope.ts";
import { cornerColumn, isWholeRow, selectedColumns } from "./sheet-selection.ts";

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
  const { selection, focus, selectableIds } = useContext(SheetScopeContext);
  const selected = useStore(selection, ({ range }) => selectedColumns(range, rowId));
  const liveColumn = useStore(focus, ({ live }) => liveColumnOf(live, rowId));
  const corner = useStore(selection, ({ range }) => (range ? cornerColumn(range, rowId) : liveColumn));
  const scope = useMemo(
    () => ({ rowId, selected, liveColumn, corner }),
    [rowId, selected, liveColumn, corner],
  );
  return (
    <div
      role="row"
      aria-rowindex={rowIndex + 2}
      aria-selected={selectableIds.length > 0 ? isWholeRow(selected) : undefined}
      className={`${styles["row"]} ${styles["placed"]}`}
      style={{ insetBlockStart: rowIndex * rowHeightPx }}
      {...data}
    >
      <RowScopeContext value={scope}>{children}</RowScopeContext>
    </div>
  );
}

export type SheetCellProps = {
  readonly columnId: string;
  readonly columnIndex: number;
  readonly children?: ReactNode;
};

/** A cell that holds something other than text to edit. */
export function SheetCell({ columnId, columnIndex, children }: SheetCellProps) {
  const attributes = useCellAttributes(columnId, columnIndex);
  return (
    <div {...attributes} role="gridcell" className={styles["cell"]}>
      {children}
    </div>
  );
}
