import type { ReactNode, Ref } from "react";
import { COMMAND_SHORTCUTS } from "#components/command-shortcuts.ts";
import { useBatch } from "#components/use-batch.ts";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import { batchText } from "#messages/compiled/batch.ts";
import { editText } from "#messages/compiled/edit.ts";
import { IconButton } from "#ui/icon-button.tsx";
import { TextField } from "#ui/text-field.tsx";
import { ActiveFilters } from "./active-filters.tsx";
import styles from "./batch-toolbar.module.css";
import { filterByText } from "./row-filters.ts";

export type BatchToolbarProps = {
  readonly store: BatchStore;
  readonly filterField: Ref<HTMLInputElement>;
  readonly onFilterLeave: () => void;
  /** Buttons of other features. */
  readonly tools?: ReactNode;
};

/** Undo, redo, what other features offer, and the filter by a text. */
export function BatchToolbar({ store, filterField, onFilterLeave, tools }: BatchToolbarProps) {
  const canUndo = useBatch(store, ({ draft, isLocked }) => !isLocked && draft.past !== undefined);
  const canRedo = useBatch(store, ({ draft, isLocked }) => !isLocked && draft.future !== undefined);
  const filters = useBatch(store, ({ shown }) => shown.filters);
  const text = filters.find((filter) => filter.kind === "text")?.text ?? "";
  return (
    <div className={styles["toolbar"]} role="toolbar" aria-label={batchText("editing")}>
      <IconButton
        command="undo"
        shortcuts={COMMAND_SHORTCUTS.undo}
        icon="undo"
        label={editText("undo")}
        title={editText("undo-hint")}
        isDisabled={!canUndo}
        disabledReason={editText("nothing-to-undo")}
        mayPress={() => store.getState().draft.past !== undefined}
        onClick={store.undo}
      />
      <IconButton
        command="redo"
        shortcuts={COMMAND_SHORTCUTS.redo}
        icon="redo"
        label={editText("redo")}
        title={editText("redo-hint")}
        isDisabled={!canRedo}
        disabledReason={editText("nothing-to-redo")}
        mayPress={() => store.getState().draft.future !== undefined}
        onClick={store.redo}
      />
      {tools}
      <ActiveFilters store={store} />
      <TextField
        ref={filterField}
        className={styles["filter"]}
        label={batchText("filter-objects")}
        isLabelHidden
        type="search"
        placeholder={batchText("filter-hint")}
        value={text}
        onChange={({ currentTarget }) => filterByText(store, currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.preventDefault();
          filterByText(store, "");
          onFilterLeave();
        }}
      />
    </div>
  );
}
