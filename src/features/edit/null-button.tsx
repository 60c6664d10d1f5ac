import { memo } from "react";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { editText } from "#messages/edit-words.ts";
import styles from "./metadata-row.module.css";

export type NullButtonProps = {
  readonly store: DraftStore;
  readonly rowId: number;
  readonly rowKey: string;
  readonly isPressed: boolean;
  readonly isReadOnly: boolean;
};

/** Sets a pair to null, or takes that back. */
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
      aria-pressed={isPressed}
      aria-disabled={isReadOnly || undefined}
      onClick={() => isReadOnly || store.toggleRemoved(rowId)}
    >
      ∅
    </button>
  );
});
