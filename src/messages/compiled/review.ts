// Compiled from src/messages/en/review.ftl by "npm run messages". Change that file, not this one.
import { topic } from "../topic.ts";

export const reviewText = topic("review", {
  "opening": "Opening review…",
  "review-changes": "Review changes",
  "describing-afresh": "Checking for newer changes…",
  "describe-again": "Refresh",
  "result": "Result",
  "packet": "Packet…",
});
