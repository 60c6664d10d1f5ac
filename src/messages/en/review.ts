export const review = {
  opening: "Opening the review…",
  "review-changes": "Review changes",
  "describing-afresh": "Describing the object afresh…",
  "describe-again": "Describe again",
  result: "Result",
} as const;
