import { AskAgainButton } from "#components/ask-again-button.tsx";
import { RenewToken } from "#components/renew-token.tsx";
import type { BatchReview } from "#engine/batch-review/batch-review-store.ts";
import type { ReviewChoices } from "#engine/batch-review/review-choices.ts";
import type { ReviewView } from "#engine/batch-review/review-view.ts";
import type { RunConnection } from "#engine/runs/run-connection.ts";
import { objectNames } from "#messages/batch-review-messages.ts";
import { batchReviewText } from "#messages/compiled/batch-review.ts";
import { errorMessage } from "#messages/error-messages.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";

export type ReviewNoticesProps = {
  readonly review: BatchReview;
  readonly view: ReviewView;
  readonly choices: ReviewChoices;
  readonly connection: RunConnection;
};

/** Notices about objects that aren't sent, others' changes, and removals that need another kind of write. */
export function ReviewNotices({ review, view, choices, connection }: ReviewNoticesProps) {
  const { unread, readOnly, tooManyPairs, alreadyThereCount, changedElsewhereCount } = view;
  const { name, limits } = connection.platform.description;
  const removals = view.ignoredCount + view.replacedRemovalCount;
  const error = unread[0]?.error;
  return (
    <>
      {error ? (
        <Notice
          tone="danger"
          role="alert"
          heading={errorMessage(error.facts, "read").title}
          actions={
            <>
              {error.facts.kind === "unauthorized" ? (
                <RenewToken connection={connection.id} onRenewed={() => void review.readAgain()} />
              ) : null}
              <AskAgainButton wait={connection.platform.hostWait} onClick={() => void review.readAgain()}>
                {batchReviewText("read-again", { count: unread.length })}
              </AskAgainButton>
            </>
          }
        >
          {batchReviewText("unread", { count: unread.length, names: objectNames(unread) })}
        </Notice>
      ) : null}
      {readOnly.length > 0 ? (
        <Notice tone="warn">
          {batchReviewText("read-only", { count: readOnly.length, names: objectNames(readOnly) })}
        </Notice>
      ) : null}
      {tooManyPairs.length > 0 ? (
        <Notice tone="warn">
          {batchReviewText("too-many-pairs", {
            count: tooManyPairs.length,
            limit: limits.pairs ?? 0,
            names: objectNames(tooManyPairs),
          })}
        </Notice>
      ) : null}
      {changedElsewhereCount > 0 ? (
        <Notice tone="info">{batchReviewText("changed-elsewhere", { count: changedElsewhereCount })}</Notice>
      ) : null}
      {alreadyThereCount > 0 ? (
        <Notice tone="info">{batchReviewText("already-there", { count: alreadyThereCount })}</Notice>
      ) : null}
      {removals > 0 ? (
        <Notice
          tone="warn"
          actions={
            <Button
              aria-pressed={choices.removesByReplace}
              onClick={() => review.removeByReplace(!choices.removesByReplace)}
            >
              {batchReviewText("send-removals", { count: removals })}
            </Button>
          }
        >
          {view.ignoredCount > 0
            ? batchReviewText("ignored-removals", { count: view.ignoredCount, platform: name })
            : batchReviewText("removals-by-put", { count: view.replacedRemovalCount })}
        </Notice>
      ) : null}
    </>
  );
}
