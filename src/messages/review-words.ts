import { review } from "./en/review.ts";
import { sentences } from "./sentences.ts";

/** Texts around a review and its result, before their code is loaded. */
export const reviewText = sentences("review", review);
