// Compiled from src/messages/en/view.ftl by "npm run messages". Change that file, not this one.
import { type Format, type Texts, topic } from "../topic.ts";

export const viewText = topic("view", {
  "rows-to-show": "Show",
  "rows-all": (texts: Texts<"count">) => `All rows (${texts.count})`,
  "rows-changed": (texts: Texts<"count">) => `Changed (${texts.count})`,
  "rows-issues": (texts: Texts<"count">) => `With issues (${texts.count})`,
  "rows-null": (texts: Texts<"count">) => `To be removed (${texts.count})`,
  "rows-custom": (texts: Texts<"count">) => `Custom keys (${texts.count})`,
  "rows-shown": "Rows shown",
  "shown": (texts: Texts<"count" | "shown">, format: Format) => format.choose("count", { "one": `${texts.shown} of ${texts.count} row shown`, "other": `${texts.shown} of ${texts.count} rows shown` }, "other"),
  "show-all": "Show all",
  "platforms-order": "Original order",
  "by-key": "key",
  "by-key-bytes": "bytes of the key",
  "by-value": "value",
  "by-value-bytes": "bytes of the value",
  "by-state": "state",
  "sort-by": (texts: Texts<"column" | "direction">, format: Format) => format.choose("direction", { "descending": `Sort by ${texts.column}, descending. View only; doesn't change what is sent.`, "ascending": `Sort by ${texts.column}, ascending. View only; doesn't change what is sent.` }, "ascending"),
  "sorted-by": (texts: Texts<"column" | "direction">, format: Format) => format.choose("direction", { "descending": `sorted by ${texts.column}, descending, view only`, "ascending": `sorted by ${texts.column}, view only` }, "ascending"),
});
