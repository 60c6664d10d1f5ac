import type { KeyboardEvent, ReactNode } from "react";
import { useSettled } from "#components/use-settled.ts";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import { columnLayoutOf, moveKey } from "#engine/batch/column-layout.ts";
import { columnCountsText, sortHint } from "#messages/batch-messages.ts";
import type { OpenMenu } from "#ui/menu-button.tsx";
import type { SheetColumn } from "#ui/sheet-grid/sheet-column.ts";
import { HEAD_ROW_ID } from "#ui/sheet-grid/sheet-head.tsx";
import { columnCounts } from "./column-counts.ts";
import styles from "./column-head.module.css";
import { columnLooks } from "./column-looks.ts";
import { useHeadDrag } from "./use-head-drag.ts";

type ColumnMenuFacts = ReturnType<typeof columnLooks> & { readonly columnKey: string };

/** Renders the menu of a column, which is another feature's. Its button has the tabindex −1. */
export type ColumnMenuSlot = (menu: ColumnMenuFacts & { readonly tabIndex: -1 }) => ReactNode;

/** Renders the same menu where it opens without that button, with further items of ours in it. */
export type HeadMenuSlot = (menu: ColumnMenuFacts & OpenMenu & { readonly children: ReactNode }) => ReactNode;

export type ColumnHeadProps = {
  readonly store: BatchStore;
  readonly column: SheetColumn;
  readonly columnKey: string;
  /** All keys, hidden ones too. */
  readonly keys: readonly string[];
  readonly menu: ColumnMenuSlot | undefined;
};

/**
 * The head of a key's column: the key, how many objects have it and how many values it has. A press sorts; dragging it, or Alt with an
 * arrow, moves the column.
 */
export function ColumnHead({ store, column, columnKey, keys, menu }: ColumnHeadProps) {
  const counts = useSettled(store, ({ batch }) => columnCounts(batch, columnKey));
  const layout = columnLayoutOf(store);
  const moveTo = (to: string) => layout.setState(moveKey(keys, layout.getState(), columnKey, to));
  const drag = useHeadDrag(columnKey, moveTo);
  const looks = columnLooks(store, columnKey);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || event.shiftKey || event.ctrlKey || event.metaKey) return;
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const neighbour = neighbourOf(layout.getState().hidden, keys, columnKey, step);
    if (neighbour !== undefined) moveTo(neighbour);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what its buttons do
    <div className={styles["head"]} onKeyDown={onKeyDown} {...drag}>
      <button
        type="button"
        className={styles["sort"]}
        tabIndex={-1}
        data-row-id={HEAD_ROW_ID}
        data-column={column.id}
        title={sortHint(columnKey, column.sort)}
        onClick={looks.onSort}
      >
        <span className={styles["line"]}>
          <bdi className={styles["key"]}>{columnKey}</bdi>
          <span className={styles["arrow"]} aria-hidden="true" data-sort={column.sort} />
        </span>
        <span className={styles["counts"]}>{columnCountsText(counts)}</span>
      </button>
      {menu?.({ columnKey, ...looks, tabIndex: -1 })}
    </div>
  );
}

/** The next shown key on one side; the keys are in the order of the columns. */
function neighbourOf(
  hidden: ReadonlySet<string>,
  keys: readonly string[],
  key: string,
  step: number,
): string | undefined {
  for (let at = keys.indexOf(key) + step; at >= 0 && at < keys.length; at += step) {
    const other = keys[at];
    if (other !== undefined && !hidden.has(other)) return other;
  }
  return undefined;
}
