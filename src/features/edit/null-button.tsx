import { memo } from "react";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { editText } from "#messages/compiled/edit.ts";
import { Icon } from "#ui/icon.tsx";
import styles from "./metadata-row.module.css";

export type NullButtonProps = {
  readonly store: DraftStore;
  readonly rowId: number;
  readonly rowKey: string;
  readonly isPressed: boolean;
  readonly isReadOnly: boolean;
};

/** Removes a key when the draft is written, or takes that back. Its icon shows where the pointer or the focus is. */
export const NullButton = memo(function NullButton(props: NullButtonProps) {
  const { store, rowId, rowKey, isPressed, isReadOnly } = props;
  return (
    <button
      type="button"
      className={styles["null"]}
      data-row-id={rowId}
      data-column="null"
      tabIndex={-1}
      aria-label={editText("null-of", { key: rowKey })}
      title={editText(isPressed ? "null-undo-hint" : "null-hint")}
      aria-pressed={isPressed}
      aria-disabled={isReadOnly || undefined}
      onClick={() => isReadOnly || store.toggleRemoved(rowId)}
    >
      <Icon name="bin" />
    </button>
  );
});
