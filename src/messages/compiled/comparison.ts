// Compiled from src/messages/en/comparison.ftl by "npm run messages". Change that file, not this one.
import { type Format, type Texts, topic } from "../topic.ts";

export const comparisonText = topic("comparison", {
  "merge-patch-put": "PATCH",
  "merge-set-properties": "merge",
  "replace-keeping-patch-put": "PUT, untouched keys kept",
  "replace-keeping-set-properties": "replace, untouched keys kept",
  "bare-replace-patch-put": "PUT, changed keys only",
  "bare-replace-set-properties": "replace, changed keys only",
  "table": "Comparison",
  "close": "Close comparison",
  "now": "Now",
  "after": (texts: Texts<"name">) => `After ${texts.name}`,
  "differs": "PATCH and PUT differ here",
  "request-of": (texts: Texts<"name">) => `${texts.name} request`,
  "bytes": (texts: Texts<"count">) => `${texts.count} bytes`,
  "use": (texts: Texts<"name">) => `Use ${texts.name}`,
  "differing": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": `${texts.count} key differs between the two`, "other": `${texts.count} keys differ between the two` }, "other"),
  "same": "Both result in the same metadata.",
  "bare-resets": (texts: Texts<"count" | "name">, format: Format) => format.choose("count", { "0": `${texts.name} resets no key`, "one": `${texts.name} resets ${texts.count} key`, "other": `${texts.name} resets ${texts.count} keys` }, "other"),
});
