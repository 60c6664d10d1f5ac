// Compiled from src/messages/en/block.ftl by "npm run messages". Change that file, not this one.
import { type Format, type Texts, topic } from "../topic.ts";

export const blockText = topic("block", {
  "selection": "Selection",
  "selected": (texts: Texts<"cells" | "rows">, format: Format) => format.choose("cells", { "one": `${texts.cells} cell in ${texts.rows} row selected`, "other": format.choose("rows", { "one": `${texts.cells} cells in ${texts.rows} row selected`, "other": `${texts.cells} cells in ${texts.rows} rows selected` }, "other") }, "other"),
  "bytes": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": `${texts.count} byte`, "other": `${texts.count} bytes` }, "other"),
  "distinct": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": `${texts.count} distinct value`, "other": `${texts.count} distinct values` }, "other"),
  "refused": "Read-only: nothing was changed",
  "refused-not-text": "Not text: this value is read-only here and is sent back unchanged",
  "refused-removed": "This key is marked for removal: press Ctrl+Backspace to restore it, then edit its value",
  "refused-clipboard": "The browser doesn't allow this page to read the clipboard: press Ctrl+V to paste",
  "refused-copying": "The browser blocked the copy: the clipboard and the cells are unchanged",
  "refused-scattered": "These cells can't be copied together: select adjacent cells",
  "did-clear": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": `${texts.count} value cleared`, "other": `${texts.count} values cleared` }, "other"),
  "did-cut": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": `Cut ${texts.count} value`, "other": `Cut ${texts.count} values` }, "other"),
  "did-fill": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": `${texts.count} value filled`, "other": `${texts.count} values filled` }, "other"),
  "did-paste": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": `Pasted into ${texts.count} cell`, "other": `Pasted into ${texts.count} cells` }, "other"),
  "did-remove": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": `${texts.count} key marked for removal`, "other": `${texts.count} keys marked for removal` }, "other"),
  "did-restore": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": `${texts.count} key restored`, "other": `${texts.count} keys restored` }, "other"),
  "did-copy": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": `${texts.count} cell copied`, "other": `${texts.count} cells copied` }, "other"),
  "did-copy-link": "Link copied",
  "did-revert": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": `${texts.count} row reverted`, "other": `${texts.count} rows reverted` }, "other"),
  "keys-not-emptied": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": `${texts.count} key unchanged (Ctrl+Backspace removes keys)`, "other": `${texts.count} keys unchanged (Ctrl+Backspace removes keys)` }, "other"),
  "keys-not-filled": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": `${texts.count} key unchanged (keys must be unique)`, "other": `${texts.count} keys unchanged (keys must be unique)` }, "other"),
  "nulls-skipped": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": `${texts.count} cell skipped: marked for removal`, "other": `${texts.count} cells skipped: marked for removal` }, "other"),
  "not-text-skipped": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": `${texts.count} value skipped: not text`, "other": `${texts.count} values skipped: not text` }, "other"),
});
