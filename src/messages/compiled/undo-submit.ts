// Compiled from src/messages/en/undo-submit.ftl by "npm run messages". Change that file, not this one.
import { topic } from "../topic.ts";

export const undoSubmitText = topic("undo-submit", {
  "undo": "Undo submit",
  "undo-hint": "Opens a draft that reverses it, to review and submit. Nothing is sent yet.",
});
