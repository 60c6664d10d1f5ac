// Compiled from src/messages/en/ui.ftl by "npm run messages". Change that file, not this one.
import { type Texts, topic } from "../topic.ts";

export const uiText = topic("ui", {
  "close": "Close",
  "done": "Done",
  "copy-by-hand": "Copy by hand",
  "copy-how": (texts: Texts<"keys" | "macKeys">) => `The browser didn't let the page copy. The text is selected: press ${texts.keys} (${texts.macKeys} on a Mac).`,
  "copy-text": "Text to copy",
  "part-missing": "A part of the page couldn't be loaded",
  "part-missing-next": "Nothing was sent, and nothing you typed is lost. Check the network, then try again.",
  "try-again": "Try again",
  "suggestions": "Suggestions",
  "empty-text": "empty text",
  "counted": (texts: Texts<"count" | "kind">) => `${texts.count} ${texts.kind}`,
});
