import { type ReactNode, useRef } from "react";
import { useStore } from "zustand";
import { COMMAND_SHORTCUTS } from "#components/command-shortcuts.ts";
import { hasChanges } from "#engine/batch/batch-memory.ts";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import type { TemplateStore } from "#engine/template/templates.ts";
import { batchText } from "#messages/compiled/batch.ts";
import { usePageTitle } from "#ui/page-title.ts";
import type { SheetGridHandle } from "#ui/sheet-grid/sheet-grid.tsx";
import { useCommand } from "#ui/use-command.ts";
import { columnIdOf, NAME_COLUMN } from "./batch-columns.ts";
import { BatchGrid } from "./batch-grid.tsx";
import { BatchIssueLine } from "./batch-issue-line.tsx";
import styles from "./batch-screen.module.css";
import { BatchToolbar } from "./batch-toolbar.tsx";
import type { ColumnMenuSlot, HeadMenuSlot } from "./column-head.tsx";
import { EffectsPane } from "./effects-pane.tsx";
import type { PastedTable } from "./sheet-clipboard.ts";
import { SheetFoot } from "./sheet-foot.tsx";
import { useBatchKeys } from "./use-batch-keys.ts";
import { useFocusAddedColumn } from "./use-focus-added-column.ts";

export type BatchScreenProps = {
  readonly store: BatchStore;
  /** The team's, which the values are checked against. */
  readonly template: TemplateStore;
  readonly slots: BatchSlots;
};

/** Parts of other features, by their places on the screen. */
export type BatchSlots = {
  /** Beside the heading: adding objects, and the progress of reading them. */
  readonly objects?: ReactNode;
  /** Above the sheet: objects that have no row, and whether the batch is kept. */
  readonly notices?: ReactNode;
  /** Buttons in the toolbar. */
  readonly tools?: ReactNode;
  /** In the head of each column. A new function only when it renders something else. */
  readonly columnMenu?: ColumnMenuSlot;
  /** The same menu, opened by the right button or the menu key. A new function only when it renders something else. */
  readonly headMenu?: HeadMenuSlot;
  /** A table was pasted with a column that names objects: the way to a preview of it. */
  readonly onTable?: (table: PastedTable) => void;
  /** Above the effects: a run of this batch. */
  readonly run?: ReactNode;
  /** Below the effects: the button that opens the review. */
  readonly review?: ReactNode;
  /** Below the sheet: whether the draft is kept. */
  readonly status?: ReactNode;
};

/** Many objects of one project: the sheet, and what a write would do. */
export function BatchScreen({ store, template, slots }: BatchScreenProps) {
  const isUnsaved = useStore(store, hasChanges);
  usePageTitle({
    names: [batchText("many-objects"), ...(store.project === undefined ? [] : [store.project])],
    isUnsaved,
  });
  const keys = useBatchKeys(store);
  const grid = useRef<SheetGridHandle>(null);
  const filterField = useRef<HTMLInputElement>(null);
  useFocusAddedColumn(store, grid);
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
          <div className={styles["objects"]}>{slots.objects}</div>
        </header>
        {slots.notices}
        <BatchToolbar store={store} filterField={filterField} onFilterLeave={focusGrid} tools={slots.tools} />
        <BatchIssueLine
          store={store}
          template={template}
          keys={keys}
          onGoTo={({ row, key }) => grid.current?.focusCell(row, columnIdOf(key))}
        />
        <BatchGrid
          store={store}
          keys={keys}
          columnMenu={slots.columnMenu}
          headMenu={slots.headMenu}
          onTable={slots.onTable}
          handle={grid}
        />
        <SheetFoot store={store} keys={keys} status={slots.status} />
      </div>
      <EffectsPane store={store} review={slots.review} notices={slots.run} />
    </main>
  );
}
