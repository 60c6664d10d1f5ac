import { type ReactNode, useRef } from "react";
import { COMMAND_SHORTCUTS } from "#components/command-shortcuts.ts";
import { useBatch } from "#components/use-batch.ts";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import { selectedCount, shownCount } from "#messages/batch-messages.ts";
import { batchText } from "#messages/compiled/batch.ts";
import type { SheetGridHandle } from "#ui/sheet-grid/sheet-grid.tsx";
import { useCommand } from "#ui/use-command.ts";
import { NAME_COLUMN } from "./batch-columns.ts";
import { BatchGrid } from "./batch-grid.tsx";
import styles from "./batch-screen.module.css";
import { BatchToolbar } from "./batch-toolbar.tsx";
import { EffectsPane } from "./effects-pane.tsx";
import { useBatchKeys } from "./use-batch-keys.ts";

export type BatchScreenProps = { readonly store: BatchStore; readonly slots: BatchSlots };

/** Parts of other features, by their places on the screen. */
export type BatchSlots = {
  /** Beside the heading: adding objects, and the progress of reading them. */
  readonly objects?: ReactNode;
  /** Above the sheet: objects that have no row, and whether the batch is kept. */
  readonly notices?: ReactNode;
  /** Buttons in the toolbar. */
  readonly tools?: ReactNode;
  /** Above the effects: a run of this batch. */
  readonly run?: ReactNode;
  /** Below the effects: the button that opens the review. */
  readonly review?: ReactNode;
  /** Below the sheet: whether the draft is kept. */
  readonly status?: ReactNode;
};

/** Many objects of one project: the sheet, and what a write would do. */
export function BatchScreen({ store, slots }: BatchScreenProps) {
  const keys = useBatchKeys(store);
  const grid = useRef<SheetGridHandle>(null);
  const filterField = useRef<HTMLInputElement>(null);
  const count = useBatch(store, ({ batch }) => batch.objects.length);
  const shown = useBatch(store, ({ rows }) => rows.length);
  const selected = useBatch(store, (state) => state.selected.size);
  const focusGrid = () => {
    const [firstRow] = store.getState().rows;
    if (firstRow !== undefined) grid.current?.focusCell(firstRow, NAME_COLUMN);
  };
  useCommand({
    id: "filter",
    shortcuts: COMMAND_SHORTCUTS.filter,
    isEnabled: () => true,
    run: () => filterField.current?.select(),
  });
  return (
    <main className={styles["screen"]} aria-label={batchText("many-objects")}>
      <div className={styles["sheet"]}>
        <header className={styles["header"]}>
          <h1 className={styles["heading"]}>{batchText("many-objects")}</h1>
          <span className={styles["project"]}>{store.project}</span>
          <span role="status" aria-label={batchText("objects")}>
            {batchText("object-count", { count })}
          </span>
          <div className={styles["objects"]}>{slots.objects}</div>
        </header>
        {slots.notices}
        <BatchToolbar store={store} filterField={filterField} onFilterLeave={focusGrid} tools={slots.tools} />
        <BatchGrid store={store} keys={keys} handle={grid} />
        <footer className={styles["foot"]}>
          {shown === count ? null : <span>{shownCount(shown, count)}</span>}
          {selected === 0 ? null : <span>{selectedCount(selected)}</span>}
          {slots.status}
        </footer>
      </div>
      <EffectsPane store={store} review={slots.review} notices={slots.run} />
    </main>
  );
}
