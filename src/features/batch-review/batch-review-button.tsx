import { useStore } from "zustand";
import { COMMAND_SHORTCUTS } from "#components/command-shortcuts.ts";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import { batchReviewText } from "#messages/compiled/batch-review.ts";
import { Button } from "#ui/button.tsx";
import { KeyHint } from "#ui/key-hint.tsx";

export type BatchReviewButtonProps = { readonly store: BatchStore; readonly onReview: () => void };

/** The way to the review of a batch. */
export function BatchReviewButton({ store, onReview }: BatchReviewButtonProps) {
  const hasChanges = useStore(store, isReviewable);
  const reason = hasChanges ? undefined : batchReviewText("nothing-to-review");
  return (
    <Button
      command="review"
      shortcuts={COMMAND_SHORTCUTS.review}
      kind="primary"
      isDisabled={!hasChanges}
      disabledReason={reason}
      // Ctrl+Enter may follow a change within the same frame.
      mayPress={() => isReviewable(store.getState())}
      onClick={onReview}
    >
      {batchReviewText("review-changes")}
      <KeyHint keys="Mod ⏎" />
    </Button>
  );
}

function isReviewable({ states }: ReturnType<BatchStore["getState"]>): boolean {
  return states.includes("changed");
}
