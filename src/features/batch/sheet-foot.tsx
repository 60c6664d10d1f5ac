import type { ReactNode } from "react";
import { useStore } from "zustand";
import { useBatch } from "#components/use-batch.ts";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import { columnLayoutOf } from "#engine/batch/column-layout.ts";
import { selectedCount, shownCount } from "#messages/batch-messages.ts";
import { blockReportSentence } from "#messages/batch-report-messages.ts";
import { selectionSentence } from "#messages/block-messages.ts";
import { batchText } from "#messages/compiled/batch.ts";
import { Button } from "#ui/button.tsx";
import { batchViewOf } from "./batch-view.ts";
import styles from "./sheet-foot.module.css";

export type SheetFootProps = {
  readonly store: BatchStore;
  /** The keys of the batch. */
  readonly keys: readonly string[];
  /** Whether the draft is kept. */
  readonly status?: ReactNode;
};

/** Below the sheet: what is shown of how many, what is selected, and what was done to many cells last. */
export function SheetFoot({ store, keys, status }: SheetFootProps) {
  const count = useBatch(store, ({ batch }) => batch.objects.length);
  const shown = useBatch(store, ({ rows }) => rows.length);
  const ticked = useBatch(store, (state) => state.selected.size);
  const { report, selectedRows, selectedCells } = useStore(batchViewOf(store));
  const layout = useStore(columnLayoutOf(store));
  const hidden = keys.filter((key) => layout.hidden.has(key)).length;
  return (
    <footer className={styles["foot"]}>
      {shown === count ? null : (
        <span>
          {shownCount(shown, count)}{" "}
          <Button kind="quiet" className={styles["deed"]} onClick={() => store.show({ filters: [] })}>
            {batchText("show-all")}
          </Button>
        </span>
      )}
      {ticked === 0 ? null : (
        <span>
          {selectedCount(ticked)}{" "}
          <Button kind="quiet" className={styles["deed"]} onClick={store.clearSelection}>
            {batchText("untick-all")}
          </Button>
        </span>
      )}
      {hidden === 0 ? null : (
        <span>
          {batchText("hidden-columns", { count: hidden })}{" "}
          <Button
            kind="quiet"
            className={styles["deed"]}
            onClick={() => columnLayoutOf(store).setState({ hidden: new Set() })}
          >
            {batchText("show-hidden")}
          </Button>
        </span>
      )}
      {selectedCells === 0 ? null : <span>{selectionSentence(selectedCells, selectedRows)}</span>}
      <span role="status" aria-label={batchText("report")}>
        {report ? blockReportSentence(report) : null}
      </span>
      <span className={styles["status"]}>{status}</span>
    </footer>
  );
}
