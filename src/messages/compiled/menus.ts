// Compiled from src/messages/en/menus.ftl by "npm run messages". Change that file, not this one.
import { type Format, type Texts, topic } from "../topic.ts";

export const menusText = topic("menus", {
  "row-menu": (texts: Texts<"key">) => `Actions for ${texts.key}`,
  "rows-menu": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": `Actions for ${texts.count} row`, "other": `Actions for ${texts.count} rows` }, "other"),
  "column-menu": (texts: Texts<"column">) => `Column ${texts.column}`,
  "read-only": "This object can only be read",
  "copy": "Copy",
  "cut": "Cut",
  "paste": "Paste",
  "fill-down": "Fill down",
  "fill-right": "Copy keys into values",
  "press-remove": "Mod Backspace",
  "new-pair": "New pair",
  "remove-key": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": "Remove key", "other": `Remove ${texts.count} keys` }, "other"),
  "keep-key": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": "Keep key", "other": `Keep ${texts.count} keys` }, "other"),
  "revert-cell": "Revert cell",
  "revert-row": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": "Revert row", "other": `Revert ${texts.count} rows` }, "other"),
  "filter-by-key": "Filter by this key",
  "filter-by-value": "Filter by this value",
  "sort-by-key": "Sort by key",
  "sort-by-value": "Sort by value",
  "copy-link": "Copy link to this object",
  "sort-ascending": "Sort ascending",
  "sort-descending": "Sort descending",
  "sort-platform": "Platform's order",
});
