import type { ReactNode } from "react";
import { COMMAND_SHORTCUTS } from "#components/command-shortcuts.ts";
import { useDraftAfterPaint } from "#components/use-settled-draft.ts";
import { countChanges } from "#core/write/change-set.ts";
import { openConflicts } from "#engine/draft/conflicts.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { hindrance } from "#engine/draft/readiness.ts";
import { editText } from "#messages/compiled/edit.ts";
import { hindranceSentence } from "#messages/readiness-messages.ts";
import { Button } from "#ui/button.tsx";
import { KeyHint } from "#ui/key-hint.tsx";
import styles from "./review-bar.module.css";

export type ReviewBarProps = {
  readonly store: DraftStore;
  readonly onReview: () => void;
  /** Before the button. */
  readonly children?: ReactNode;
};

/**
 * The way to the review, and why there is none; conflicts are named, since nothing can be sent before they are resolved. In a
 * narrow window, where the preview is closed at first, it tells the number of changes and has a shorter label.
 */
export function ReviewBar({ store, onReview, children }: ReviewBarProps) {
  const state = useDraftAfterPaint(store);
  const { limits } = store.platform.description;
  const hindered = hindrance(state, limits);
  const reason = hindered && hindranceSentence(hindered);
  const conflicts = openConflicts(state.conflicts, state.draft).length;
  const name = conflicts > 0 ? editText("resolve-conflicts", { count: conflicts }) : editText("review");
  return (
    <div className={styles["bar"]}>
      {reason === undefined ? (
        <span className={styles["count"]}>
          {editText("change-count", { count: countChanges(state.changeSet) })}
        </span>
      ) : (
        <span className={styles["reason"]}>{reason}</span>
      )}
      {children}
      <Button
        command="review"
        shortcuts={COMMAND_SHORTCUTS.review}
        kind="primary"
        isDisabled={reason !== undefined}
        disabledReason={reason}
        // Ctrl+Enter may follow a change within the same frame.
        mayPress={() => hindrance(store.getState(), limits) === undefined}
        onClick={onReview}
        aria-label={name}
        data-short={conflicts > 0 ? undefined : editText("review-short")}
      >
        <span>{name}</span>
        <KeyHint keys="Mod ⏎" />
      </Button>
    </div>
  );
}
