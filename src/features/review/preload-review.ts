import { loadSubmitCode } from "#engine/work/review-store.ts";
import { SubmissionOutcome } from "./submission-result.tsx";

/** Loads the parts of a review in advance, so that it can't fail for a missing part of the page when the server stops. */
export async function preloadReview(): Promise<void> {
  await Promise.all([loadDialog(), SubmissionOutcome.preload(), loadSubmitCode()]);
}

async function loadDialog(): Promise<void> {
  const { ReviewForm } = await import("./review-dialog.tsx");
  await ReviewForm.preload();
}
