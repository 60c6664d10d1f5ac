// Compiled from src/messages/en/values.ftl by "npm run messages". Change that file, not this one.
import { type Texts, topic } from "../topic.ts";

export const valuesText = topic("values", {
  "kept-number": "number (read-only)",
  "kept-boolean": "true or false (read-only)",
  "kept-array": "list (read-only)",
  "kept-object": "object (read-only)",
  "kept-null": "null (read-only)",
  "absent": "absent",
  "empty-text": "empty text",
  "will-be-null": "will be removed",
  "patch-will-not-remove": "PATCH will not remove this key",
  "of-limit": (texts: Texts<"pairLimit" | "pairs">) => `${texts.pairs} of ${texts.pairLimit}`,
});
