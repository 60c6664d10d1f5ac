import type { ReactNode } from "react";
import { useStore } from "zustand";
import { ReadError } from "#components/read-error.tsx";
import { useDraft } from "#components/use-draft.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import type { ReviewStore } from "#engine/work/review-store.ts";
import { reviewText } from "#messages/compiled/review.ts";
import { writeModeName } from "#messages/plan-messages.ts";
import { Dialog } from "#ui/dialog.tsx";
import { lazyPart } from "#ui/lazy-part.tsx";
import { Skeleton } from "#ui/skeleton.tsx";
import { loadReviewForm } from "./load-review.ts";

export const ReviewForm = lazyPart({
  load: loadReviewForm,
  waiting: () => <Skeleton label={reviewText("opening")} />,
});

export type ReviewDialogProps = {
  readonly drafts: DraftStore;
  readonly review: ReviewStore;
  /** Other actions on the reviewed changes, given the reason as typed. */
  readonly tools: (readReason: () => string) => ReactNode;
};

/** The last look before a write, on a fresh describe. Open while a review is under way. */
export function ReviewDialog({ drafts, review, tools }: ReviewDialogProps) {
  const step = useStore(review, (state) => state.step);
  const mode = useDraft(drafts, (state) => state.mode.kind);
  const connection = useDraft(drafts, ({ draft }) => draft.base.ref.connection);
  const name = useDraft(drafts, ({ draft }) => draft.base.name);
  const stillOut = useStore(review, (state) => state.stillOut);
  const excluded = useStore(review, (state) => state.excluded);
  const proposedReason = useStore(review, (state) => state.proposedReason);
  if (step.kind === "closed") return null;
  const { wording } = drafts.platform.description;
  const isSubmitting = step.kind === "submitting";
  return (
    <Dialog
      heading={reviewText("review-changes")}
      subheading={`${writeModeName(mode, wording)} · ${name}`}
      isWide
      canClose={!isSubmitting}
      onClose={review.close}
    >
      {step.kind === "describing" ? <Skeleton label={reviewText("describing-afresh")} /> : null}
      {step.kind === "failed" ? (
        <ReadError
          error={step.error}
          connection={{ id: connection, platform: drafts.platform }}
          onRetry={() => void review.open()}
          retryLabel={reviewText("describe-again")}
        />
      ) : null}
      {step.kind === "reviewing" || isSubmitting ? (
        <ReviewForm
          drafts={drafts}
          reason={proposedReason}
          stillOut={stillOut}
          excluded={excluded}
          onInclude={review.include}
          tools={tools}
          submission={isSubmitting ? step.submission : undefined}
          onCancel={review.close}
          onSubmit={(reason) => void review.submit(reason)}
        />
      ) : null}
    </Dialog>
  );
}
