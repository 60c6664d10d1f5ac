import { useStore } from "zustand";
import { ReadError } from "#components/read-error.tsx";
import type { BatchReview } from "#engine/batch-review/batch-review-store.ts";
import type { RunConnection } from "#engine/runs/run-connection.ts";
import { batchReviewText } from "#messages/compiled/batch-review.ts";
import { writeModeName } from "#messages/plan-messages.ts";
import { Dialog } from "#ui/dialog.tsx";
import styles from "./batch-review.module.css";
import { BatchReviewForm } from "./batch-review-form.tsx";
import { ReviewReading } from "./review-reading.tsx";

export type BatchReviewDialogProps = {
  readonly review: BatchReview;
  readonly connection: RunConnection;
  /** Called when a run has begun. */
  readonly onStarted: () => void;
};

/** The last look at many objects before they are written. Open while a review is under way. */
export function BatchReviewDialog({ review, connection, onStarted }: BatchReviewDialogProps) {
  const state = useStore(review);
  const { step, source } = state;
  if (step.kind === "closed") return null;
  const { wording } = connection.platform.description;
  const view = step.kind === "reviewing" || step.kind === "starting" ? review.view(state) : undefined;
  return (
    <Dialog
      heading={batchReviewText("review-changes")}
      subheading={view && writeModeName(source.mode.kind, wording)}
      isWide
      canClose={step.kind !== "starting"}
      onClose={review.close}
    >
      {step.kind === "reading" ? <ReviewReading step={step} onCancel={review.close} /> : null}
      {step.kind === "failed" ? (
        <ReadError
          error={step.error}
          connection={connection}
          onRetry={() => void review.open()}
          retryLabel={batchReviewText("describe-again")}
        />
      ) : null}
      {view ? (
        <div className={styles["review"]}>
          <BatchReviewForm
            review={review}
            state={state}
            view={view}
            connection={connection}
            onStarted={onStarted}
          />
        </div>
      ) : null}
    </Dialog>
  );
}
