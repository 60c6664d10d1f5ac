import type { OpenBatch } from "#engine/batch/batches.ts";
import { type BatchReview, createBatchReview } from "#engine/batch-review/batch-review-store.ts";
import type { Connection } from "#engine/connections/connection.ts";
import { runs, whileWriting } from "./page-runs.ts";

const reviews = new WeakMap<OpenBatch, BatchReview>();

/** The review of a batch; the same one for as long as the page has the batch. */
export function reviewOf(open: OpenBatch, connection: Connection): BatchReview {
  const effects = { runs, whileWriting: (task: () => void) => whileWriting(open, task) };
  const review = reviews.get(open) ?? createBatchReview(open.store, connection, effects);
  reviews.set(open, review);
  return review;
}
