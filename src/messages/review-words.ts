import { review } from "./en/review.ts";
import { sentences } from "./sentences.ts";

/** What is said around a review and its result before their parts are fetched. */
export const reviewText = sentences("review", review);
