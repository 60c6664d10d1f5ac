import { type ReactNode, useState } from "react";
import { useStore } from "zustand";
import { useRowWindow } from "./sheet-grid/use-row-window.ts";
import { Table } from "./table.tsx";
import { windowSize } from "./window-size.ts";
import styles from "./windowed-table.module.css";

export type WindowedTableProps<Row> = {
  /** The accessible name. */
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columnCount: number;
  /** The cells of the head. */
  readonly head: ReactNode;
  /** A `tr` with a key, the given attributes and one line of text in each cell. */
  readonly renderRow: (row: Row, attributes: RowAttributes) => ReactNode;
};

/** Attributes that the `tr` of a row needs. */
export type RowAttributes = { readonly "aria-rowindex": number };

const ROW_HEIGHT_REM = 2.25;
/** So few rows are all in the document, so that the browser's own search finds each of them. */
const SHORT = 100;

/** A table of many rows, of which only those near the visible part are in the document. Its rows are all of one height. */
export function WindowedTable<Row>({ label, rows, columnCount, head, renderRow }: WindowedTableProps<Row>) {
  const [focused, setFocused] = useState<number>();
  const rowHeightPx = useStore(windowSize, ({ rootPx }) => ROW_HEIGHT_REM * rootPx);
  const { scroller, onScroll, rendered } = useRowWindow(rows.length, rowHeightPx);
  const indices = rows.length <= SHORT ? Array.from(rows.keys()) : rendered(focused);
  const parts: ReactNode[] = [];
  let next = 0;
  const gap = (until: number) => {
    if (until <= next) return;
    parts.push(
      // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row of a table takes no focus
      <tr key={`gap ${next}`} aria-hidden="true" className={styles["gap"]}>
        <td colSpan={columnCount} style={{ blockSize: (until - next) * rowHeightPx }} />
      </tr>,
    );
  };
  for (const index of indices) {
    const row = rows[index];
    if (row === undefined) continue;
    gap(index);
    parts.push(renderRow(row, { "aria-rowindex": index + 2 }));
    next = index + 1;
  }
  gap(rows.length);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset isn't a scrolling frame
    <div
      ref={scroller}
      role="group"
      aria-label={label}
      className={styles["scroller"]}
      // Keys scroll it where nothing in it takes the focus.
      {...{ tabIndex: 0 }}
      onScroll={onScroll}
      onFocus={({ target }) => setFocused(indexOf(target))}
      onBlur={() => setFocused(undefined)}
    >
      <Table label={label} hasStickyHead aria-rowcount={rows.length + 1} className={styles["table"]}>
        <thead>
          <tr aria-rowindex={1}>{head}</tr>
        </thead>
        <tbody>{parts}</tbody>
      </Table>
    </div>
  );
}

/** The row that has the focus stays in the document, wherever it is scrolled to. */
function indexOf(target: Element): number | undefined {
  const index = target.closest("tr")?.getAttribute("aria-rowindex");
  return index ? Number(index) - 2 : undefined;
}
