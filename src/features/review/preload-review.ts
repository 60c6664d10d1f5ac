import { loadSubmitCode } from "#engine/review-store.ts";
import { ReviewForm } from "./review-dialog.tsx";
import { SubmissionOutcome } from "./submission-result.tsx";

/** What a review needs, before it is asked for: it must not fail for a part of the page when the server goes. */
export async function preloadReview(): Promise<void> {
  await Promise.all([ReviewForm.preload(), SubmissionOutcome.preload(), loadSubmitCode()]);
}
