// Compiled from src/messages/en/text-mode.ftl by "npm run messages". Change that file, not this one.
import { topic } from "../topic.ts";

export const textModeText = topic("text-mode", {
  "text": "Text",
  "edit-as-text": "Edit as JSON text",
  "opening": "Opening the text…",
});
