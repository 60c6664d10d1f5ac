// Compiled from src/messages/en/parts.ftl by "npm run messages". Change that file, not this one.
import { type Texts, topic } from "../topic.ts";

export const partsText = topic("parts", {
  "changes": "Changes",
  "key": "Key",
  "now": "Now",
  "after": "After",
  "effect": "Effect",
  "keep": "Keep",
  "keep-key": (texts: Texts<"key">) => `Keep ${texts.key}`,
  "nothing-to-send": "Nothing to send.",
  "pin": (texts: Texts<"name">) => `Pin ${texts.name}`,
  "pin-hint": "Pin",
  "pinned-hint": "Unpin",
  "effects": "Effects",
  "revert-key": (texts: Texts<"key">) => `Revert ${texts.key}`,
  "include-key": (texts: Texts<"key">) => `Include ${texts.key}`,
  "include-hint": "Untick to leave this change out. It stays in your draft.",
  "left-out": "Excluded from this submission. The change stays in your draft.",
});
