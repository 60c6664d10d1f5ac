import type { KeyboardEvent, ReactNode } from "react";
import type { ColumnWindow } from "./column-window.ts";
import type { SheetColumn } from "./sheet-column.ts";
import grid from "./sheet-grid.module.css";
import styles from "./sheet-head.module.css";
import { placeOf } from "./sheet-scope.ts";

/** The head takes part in the roving focus as if it were a row. */
export const HEAD_ROW_ID = -1;

export type SheetHeadProps = {
  /** The columns that are in the document. */
  readonly columns: ColumnWindow;
  readonly onSort: ((columnId: string) => void) | undefined;
  /** Down, out of the head. */
  readonly onLeave: (columnId: string) => void;
  readonly renderHead: ((column: SheetColumn) => ReactNode) | undefined;
};

/** The names of the columns; a button in each that rows can be sorted by, or what `renderHead` puts there. */
export function SheetHead({ columns, onSort, onLeave, renderHead }: SheetHeadProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const buttons = Array.from(event.currentTarget.querySelectorAll("button"));
    const index = event.target instanceof HTMLButtonElement ? buttons.indexOf(event.target) : -1;
    const columnId = buttons[index]?.closest<HTMLElement>('[role="columnheader"]')?.dataset["column"];
    if (columnId === undefined || event.altKey) return;
    const next = nextButton(event.key, index, buttons.length);
    if (next === undefined && event.key !== "ArrowDown") return;
    if (event.defaultPrevented) return;
    event.preventDefault();
    if (next === undefined) onLeave(columnId);
    else buttons[next]?.focus();
  };
  return (
    <div role="rowgroup" className={grid["head"]}>
      <div role="row" aria-rowindex={1} className={grid["row"]} onKeyDown={onKeyDown}>
        {columns.shown.map(({ column, index }) => (
          <div
            key={column.id}
            role="columnheader"
            aria-colindex={index + 1}
            aria-label={column.name}
            aria-sort={column.sort}
            className={grid["header"]}
            style={columns.template === undefined ? undefined : placeOf(columns, column.id)}
            data-column={column.id}
          >
            {renderHead?.(column) ?? <HeadLabel column={column} onSort={onSort} />}
          </div>
        ))}
      </div>
    </div>
  );
}

type HeadLabelProps = {
  readonly column: SheetColumn;
  readonly onSort: ((columnId: string) => void) | undefined;
};

/** The label of a column; where rows can be sorted by it, on a button that does that. */
function HeadLabel({ column, onSort }: HeadLabelProps) {
  if (!column.sort || !onSort) return column.label ?? column.name;
  return (
    <button
      type="button"
      className={styles["sort"]}
      tabIndex={-1}
      data-row-id={HEAD_ROW_ID}
      data-column={column.id}
      aria-label={column.name}
      title={column.hint}
      onClick={() => onSort(column.id)}
    >
      <span className={styles["name"]}>{column.label ?? column.name}</span>
      <span className={styles["arrow"]} aria-hidden="true" data-sort={column.sort} />
    </button>
  );
}

function nextButton(key: string, index: number, count: number): number | undefined {
  if (key === "ArrowLeft") return Math.max(0, index - 1);
  if (key === "ArrowRight") return Math.min(count - 1, index + 1);
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : undefined;
}
