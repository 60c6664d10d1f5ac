// Compiled from src/messages/en/values.ftl by "npm run messages". Change that file, not this one.
import { type Texts, topic } from "../topic.ts";

export const valuesText = topic("values", {
  "kept-number": "number, kept as it is",
  "kept-boolean": "true or false, kept as it is",
  "kept-array": "list, kept as it is",
  "kept-object": "object, kept as it is",
  "kept-null": "null, kept as it is",
  "absent": "absent",
  "empty-text": "empty text",
  "will-be-null": "will be null",
  "patch-will-not-remove": "PATCH will not remove this key",
  "of-limit": (texts: Texts<"pairLimit" | "pairs">) => `${texts.pairs} of ${texts.pairLimit}`,
});
