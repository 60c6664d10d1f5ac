import type { ReactNode, Ref } from "react";
import type { DraftStore } from "#engine/draft-store.ts";
import { useDraft } from "#parts/use-draft.ts";
import { IconButton } from "#ui/icon-button.tsx";
import { TextField } from "#ui/text-field.tsx";
import { RowFilterChoice } from "./row-filter-choice.tsx";
import styles from "./toolbar.module.css";

export type ToolbarProps = {
  readonly store: DraftStore;
  readonly filter: string;
  readonly onFilter: (filter: string) => void;
  readonly filterField: Ref<HTMLInputElement>;
  readonly onFilterLeave: () => void;
  /** Buttons of other features, between redo and the filter. */
  readonly tools?: ReactNode;
};

export function Toolbar({ store, filter, onFilter, filterField, onFilterLeave, tools }: ToolbarProps) {
  const canUndo = useDraft(store, ({ history, isLocked }) => !isLocked && history.past !== undefined);
  const canRedo = useDraft(store, ({ history, isLocked }) => !isLocked && history.future !== undefined);
  return (
    <div className={styles["toolbar"]} role="toolbar" aria-label="Editing">
      <IconButton
        icon="undo"
        label="Undo"
        title="Undo (Ctrl Z)"
        isDisabled={!canUndo}
        disabledReason="Nothing to undo"
        onClick={store.undo}
      />
      <IconButton
        icon="redo"
        label="Redo"
        title="Redo (Ctrl Shift Z)"
        isDisabled={!canRedo}
        disabledReason="Nothing to redo"
        onClick={store.redo}
      />
      {tools}
      <div className={styles["end"]}>
        <RowFilterChoice store={store} />
        <TextField
          ref={filterField}
          className={styles["filter"]}
          label="Filter"
          isLabelHidden
          type="search"
          placeholder="Filter keys and values…"
          value={filter}
          onChange={(event) => onFilter(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            event.preventDefault();
            onFilter("");
            onFilterLeave();
          }}
        />
      </div>
    </div>
  );
}
