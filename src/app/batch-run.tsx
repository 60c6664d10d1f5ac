import { useMemo } from "react";
import { useStore } from "zustand";
import type { OpenBatch } from "#engine/batch/batches.ts";
import type { Connection } from "#engine/connections/connection.ts";
import { BatchReviewButton } from "#features/batch-review/batch-review-button.tsx";
import { BatchReviewDialog } from "#features/batch-review/batch-review-dialog.tsx";
import { RunWithUndo } from "#features/runs/run-with-undo.tsx";
import { reviewOf } from "./batch-reviews.ts";
import styles from "./batch-run.module.css";
import { runs, runTools } from "./page-runs.ts";

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
