import { useState } from "react";
import { ObjectConflicts } from "#components/object-conflicts.tsx";
import type { BatchReview, BatchReviewState } from "#engine/batch-review/batch-review-store.ts";
import type { ReviewView } from "#engine/batch-review/review-view.ts";
import type { RunConnection } from "#engine/runs/run-connection.ts";
import { batchReviewText } from "#messages/compiled/batch-review.ts";
import { Notice } from "#ui/notice.tsx";
import styles from "./batch-review.module.css";
import { ReviewChanges } from "./review-changes.tsx";
import { ReviewNotices } from "./review-notices.tsx";
import { ReviewObjects } from "./review-objects.tsx";
import { ReviewRequests } from "./review-requests.tsx";

export type ReviewContentProps = {
  readonly review: BatchReview;
  readonly state: BatchReviewState;
  readonly view: ReviewView;
  readonly connection: RunConnection;
};

/** The changes, objects and requests of a run, and whatever isn't sent. */
export function ReviewContent({ review, state, view, connection }: ReviewContentProps) {
  const [shownChange, setShownChange] = useState<string>();
  const { choices } = state.source;
  const change = view.changes.find(({ id }) => id === shownChange);
  return (
    <>
      <ReviewNotices review={review} view={view} connection={connection} choices={choices} />
      {view.conflicts.length > 0 ? (
        <section className={styles["part"]}>
          {view.undecidedCount > 0 ? (
            <Notice tone="warn">{batchReviewText("undecided", { count: view.undecidedCount })}</Notice>
          ) : null}
          <ObjectConflicts conflicts={view.conflicts} sides={choices.sides} onChoose={review.choose} />
        </section>
      ) : null}
      <section className={styles["part"]}>
        <h3>{batchReviewText("changes")}</h3>
        <ReviewChanges
          changes={view.changes}
          choices={choices}
          shown={shownChange}
          onShow={setShownChange}
          onInclude={review.includeChange}
        />
      </section>
      <section className={styles["part"]}>
        <h3>
          {change ? batchReviewText("objects-of", { key: change.key }) : batchReviewText("objects-head")}
        </h3>
        <ReviewObjects
          objects={view.objects}
          change={change}
          onShowAll={() => setShownChange(undefined)}
          onInclude={review.includeObject}
        />
      </section>
      <section className={styles["part"]}>
        <h3>{batchReviewText("requests")}</h3>
        <ReviewRequests requests={view.requests} />
      </section>
    </>
  );
}
