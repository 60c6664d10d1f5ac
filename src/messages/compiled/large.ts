// Compiled from src/messages/en/large.ftl by "npm run messages". Change that file, not this one.
import { type Texts, topic } from "../topic.ts";

export const largeText = topic("large", {
  "open": "Open in a large editor (Space)",
  "bytes": "Bytes",
  "of-limit": (texts: Texts<"byteLimit" | "bytes">) => `${texts.bytes} of ${texts.byteLimit} bytes`,
  "too-many": (texts: Texts<"byteLimit" | "bytes" | "over">) => `${texts.bytes} of ${texts.byteLimit} bytes: ${texts.over} over`,
  "select-rest": "Select the excess",
  "cancel": "Cancel",
  "done": "Done",
  "lines": "Bytes per line",
  "line": "Line",
  "to-cut": "To cut",
});
