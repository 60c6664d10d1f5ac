import { useMemo } from "react";
import { useStore } from "zustand";
import type { OpenBatch } from "#engine/batch/batches.ts";
import { type BatchReview, createBatchReview } from "#engine/batch-review/batch-review-store.ts";
import type { Connection } from "#engine/connections/connection.ts";
import { BatchReviewButton } from "#features/batch-review/batch-review-button.tsx";
import { BatchReviewDialog } from "#features/batch-review/batch-review-dialog.tsx";
import { RunWithUndo } from "#features/runs/run-with-undo.tsx";
import styles from "./batch-run.module.css";
import { runs, runTools, whileWriting } from "./page-runs.ts";

const reviews = new WeakMap<OpenBatch, BatchReview>();

/** The review of a batch; the same one for as long as the page has the batch. */
function reviewOf(open: OpenBatch, connection: Connection): BatchReview {
  const effects = { runs, whileWriting: (task: () => void) => whileWriting(open, task) };
  const review = reviews.get(open) ?? createBatchReview(open.store, connection, effects);
  reviews.set(open, review);
  return review;
}

export type BatchRunProps = { readonly open: OpenBatch; readonly connection: Connection };

/** The button that opens the review of a batch, and the review. */
export function BatchReviewPart({ open, connection }: BatchRunProps) {
  const review = useMemo(() => reviewOf(open, connection), [open, connection]);
  return (
    <div className={styles["review"]}>
      <BatchReviewButton store={open.store} onReview={() => void review.open()} />
      <BatchReviewDialog review={review} connection={connection} onStarted={() => undefined} />
    </div>
  );
}

/** The last run of a batch in this page. */
export function BatchRunPart({ open, connection }: BatchRunProps) {
  const { id } = connection;
  const { project } = open.store;
  const run = useStore(runs, (state) =>
    state.open.findLast((other) => {
      const { stored } = other.getState();
      return stored.connection === id && stored.project === project;
    }),
  );
  return run ? (
    <div className={styles["run"]}>
      <RunWithUndo key={run.id} run={run} tools={runTools} />
    </div>
  ) : null;
}
