import { loadSubmitCode } from "#engine/work/review-store.ts";
import { SubmissionOutcome } from "./submission-result.tsx";

/** What a review needs, before it is asked for: it must not fail for a part of the page when the server goes. */
export async function preloadReview(): Promise<void> {
  await Promise.all([loadDialog(), SubmissionOutcome.preload(), loadSubmitCode()]);
}

async function loadDialog(): Promise<void> {
  const { ReviewForm } = await import("./review-dialog.tsx");
  await ReviewForm.preload();
}
