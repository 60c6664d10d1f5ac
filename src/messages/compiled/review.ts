// Compiled from src/messages/en/review.ftl by "npm run messages". Change that file, not this one.
import { topic } from "../topic.ts";

export const reviewText = topic("review", {
  "opening": "Opening the review…",
  "review-changes": "Review changes",
  "describing-afresh": "Describing the object afresh…",
  "describe-again": "Describe again",
  "result": "Result",
  "packet": "Packet…",
});
