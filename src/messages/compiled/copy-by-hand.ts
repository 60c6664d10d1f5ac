// Compiled from src/messages/en/copy-by-hand.ftl by "npm run messages". Change that file, not this one.
import { type Texts, topic } from "../topic.ts";

export const copyByHandText = topic("copy-by-hand", {
  "heading": "Copy by hand",
  "how": (texts: Texts<"keys" | "macKeys">) => `The browser doesn't allow this page to copy. The text is selected: press ${texts.keys} (${texts.macKeys} on a Mac).`,
  "text": "Text to copy",
});
