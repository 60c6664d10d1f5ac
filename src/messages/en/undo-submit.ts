export const undoSubmit = {
  undo: "Undo submit",
  "undo-hint": "Puts what it changed back into a draft, to review and submit. Nothing is sent yet.",
} as const;
