import type { ReactNode } from "react";
import { useStore } from "zustand";
import { AskAgainButton } from "#components/ask-again-button.tsx";
import { ErrorNotice } from "#components/error-notice.tsx";
import { useDraft } from "#components/use-draft.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import type { ReviewStore } from "#engine/work/review-store.ts";
import { writeModeName } from "#messages/plan-words.ts";
import { reviewText } from "#messages/review-words.ts";
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
  /** Asks for a new token, and then goes on. */
  readonly renewToken: (goOn: () => void) => ReactNode;
  /** What else can be done with what is shown, given the reason as typed. */
  readonly tools: (readReason: () => string) => ReactNode;
};

/** The last look before a write, on a fresh describe. Open while a review is under way. */
export function ReviewDialog({ drafts, review, renewToken, tools }: ReviewDialogProps) {
  const step = useStore(review, (state) => state.step);
  const mode = useDraft(drafts, (state) => state.mode.kind);
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
        <ErrorNotice
          error={step.error}
          call="read"
          actions={
            <>
              {step.error.facts.kind === "unauthorized" ? renewToken(() => void review.open()) : null}
              <AskAgainButton wait={drafts.platform.hostWait} onClick={() => void review.open()}>
                {reviewText("describe-again")}
              </AskAgainButton>
            </>
          }
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
