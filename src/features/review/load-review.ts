import { preloadDifferences } from "#components/preload-differences.ts";

/** How a submit ended is said without the network, which may be gone by then: what says it is loaded with the review. */
export function loadOutcome() {
  return import("./submission-outcome.tsx");
}

/** With all that has to be seen before a write is agreed to. */
export async function loadReviewForm() {
  const [form] = await Promise.all([import("./review-form.tsx"), loadOutcome(), preloadDifferences()]);
  return form.ReviewForm;
}
