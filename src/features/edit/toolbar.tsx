import { type ReactNode, type Ref, useId, useState } from "react";
import { COMMAND_SHORTCUTS } from "#components/command-shortcuts.ts";
import { useDraft } from "#components/use-draft.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { editText } from "#messages/compiled/edit.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
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
  /** Further ones, which a narrow window folds away behind "More". They stay mounted, and so does what they opened. */
  readonly moreTools?: ReactNode;
};

export function Toolbar(props: ToolbarProps) {
  const { store, filter, onFilter, filterField, onFilterLeave, tools, moreTools } = props;
  const moreId = useId();
  const [isFolded, setIsFolded] = useState(true);
  const canUndo = useDraft(store, ({ history, isLocked }) => !isLocked && history.past !== undefined);
  const canRedo = useDraft(store, ({ history, isLocked }) => !isLocked && history.future !== undefined);
  return (
    <div className={styles["toolbar"]} role="toolbar" aria-label={editText("editing")}>
      <IconButton
        command="undo"
        shortcuts={COMMAND_SHORTCUTS.undo}
        icon="undo"
        label={editText("undo")}
        title={editText("undo-hint")}
        isDisabled={!canUndo}
        disabledReason={editText("nothing-to-undo")}
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
        onClick={store.redo}
      />
      {tools}
      <Button
        command="more-tools"
        className={styles["more"]}
        aria-expanded={!isFolded}
        aria-controls={moreId}
        onClick={() => setIsFolded(!isFolded)}
      >
        {editText("more")}
        <Icon name="down" />
      </Button>
      <div id={moreId} className={styles["moreTools"]} data-folded={isFolded || undefined}>
        {moreTools}
      </div>
      <div className={styles["end"]}>
        <RowFilterChoice store={store} />
        <TextField
          ref={filterField}
          className={styles["filter"]}
          label={editText("filter")}
          isLabelHidden
          type="search"
          placeholder={editText("filter-hint")}
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
