import type { ReactNode } from "react";
import styles from "./sheet-grid.module.css";

export type SheetRowProps = {
  readonly rowIndex: number;
  readonly rowHeightPx: number;
  /** `data-…` attributes of the row. */
  readonly data?: Readonly<Record<`data-${string}`, string | undefined>>;
  readonly children: ReactNode;
};

/** One row, at its place in the list. The head is row 1 for assistive technology. */
export function SheetRow({ rowIndex, rowHeightPx, data, children }: SheetRowProps) {
  return (
    <div
      role="row"
      aria-rowindex={rowIndex + 2}
      className={`${styles["row"]} ${styles["placed"]}`}
      style={{ insetBlockStart: rowIndex * rowHeightPx }}
      {...data}
    >
      {children}
    </div>
  );
}

export type SheetCellProps = {
  readonly columnId: string;
  readonly columnIndex: number;
  readonly children: ReactNode;
};

export function SheetCell({ columnId, columnIndex, children }: SheetCellProps) {
  return (
    <div role="gridcell" aria-colindex={columnIndex + 1} className={styles["cell"]} data-cell={columnId}>
      {children}
    </div>
  );
}
