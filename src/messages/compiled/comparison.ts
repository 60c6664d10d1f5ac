// Compiled from src/messages/en/comparison.ftl by "npm run messages". Change that file, not this one.
import { type Texts, topic } from "../topic.ts";

export const comparisonText = topic("comparison", {
  "merge-patch-put": "PATCH",
  "merge-set-properties": "merge",
  "replace-keeping-patch-put": "PUT, untouched keys kept",
  "replace-keeping-set-properties": "replace, untouched keys kept",
  "bare-replace-patch-put": "bare PUT",
  "bare-replace-set-properties": "bare replace",
  "table": "Comparison",
  "close": "Close comparison",
  "now": "Now",
  "after": (texts: Texts<"name">) => `After ${texts.name}`,
  "differs": "The ways to write differ here",
  "request-of": (texts: Texts<"name">) => `Request of ${texts.name}`,
  "bytes": (texts: Texts<"count">) => `${texts.count} bytes`,
});
