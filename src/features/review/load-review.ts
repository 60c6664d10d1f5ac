/** How a submit ended is said without the network, which may be gone by then: what says it is loaded with the review. */
export function loadOutcome() {
  return import("./submission-outcome.tsx");
}

export async function loadReviewForm() {
  const [form] = await Promise.all([import("./review-form.tsx"), loadOutcome()]);
  return form.ReviewForm;
}
