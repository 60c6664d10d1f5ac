// Compiled from src/messages/en/ui.ftl by "npm run messages". Change that file, not this one.
import { type Texts, topic } from "../topic.ts";

export const uiText = topic("ui", {
  "close": "Close",
  "done": "Done",
  "ctrl-key": "Ctrl",
  "part-missing": "Couldn't load part of the page",
  "part-missing-next": "Nothing was sent, and your edits are safe. Check the network, then try again.",
  "try-again": "Try again",
  "suggestions": "Suggestions",
  "empty-text": "empty text",
  "counted": (texts: Texts<"count" | "kind">) => `${texts.count} ${texts.kind}`,
  "previous": "Previous",
  "next": "Next",
});
