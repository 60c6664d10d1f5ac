// Compiled from src/messages/en/fields.ftl by "npm run messages". Change that file, not this one.
import { type Format, type Texts, topic } from "../topic.ts";

export const fieldsText = topic("fields", {
  "seen-on": (texts: Texts<"objectCount" | "seenOn">, format: Format) => format.choose("objectCount", { "one": `on ${texts.seenOn} of ${texts.objectCount} object`, "other": `on ${texts.seenOn} of ${texts.objectCount} objects` }, "other"),
  "suggestions": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": `${texts.count} suggestion. Arrow down to choose.`, "other": `${texts.count} suggestions. Arrow down to choose.` }, "other"),
  "suggested-keys": "Suggested keys",
  "suggested-values": (texts: Texts<"key">) => `Suggested values of ${texts.key}`,
  "rename": (texts: Texts<"key" | "standardKey">) => `Rename ${texts.key} to ${texts.standardKey}`,
});
