// Compiled from src/messages/en/block.ftl by "npm run messages". Change that file, not this one.
import { type Format, type Texts, topic } from "../topic.ts";

export const blockText = topic("block", {
  "selection": "Selection",
  "selected": (texts: Texts<"cells" | "rows">, format: Format) => format.choose("cells", { "one": `${texts.cells} cell in ${texts.rows} row selected`, "other": format.choose("rows", { "one": `${texts.cells} cells in ${texts.rows} row selected`, "other": `${texts.cells} cells in ${texts.rows} rows selected` }, "other") }, "other"),
  "bytes": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": `${texts.count} byte`, "other": `${texts.count} bytes` }, "other"),
  "distinct": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": `${texts.count} distinct value`, "other": `${texts.count} distinct values` }, "other"),
  "refused": "Read only: nothing was changed",
  "refused-not-text": "Not text: this value can only be read here, and is sent back as it is",
  "refused-removed": "The key is to be removed: Ctrl Backspace keeps it, and its value can be typed again",
  "refused-clipboard": "The browser doesn't let the page read the clipboard: press Ctrl V to paste",
  "refused-copying": "The browser refused to copy: the clipboard and the cells are as they were",
  "refused-scattered": "These cells can't be copied together: select cells that are side by side",
  "did-clear": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": `${texts.count} value emptied`, "other": `${texts.count} values emptied` }, "other"),
  "did-cut": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": `Cut: ${texts.count} value emptied`, "other": `Cut: ${texts.count} values emptied` }, "other"),
  "did-fill": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": `${texts.count} value filled`, "other": `${texts.count} values filled` }, "other"),
  "did-paste": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": `${texts.count} cell pasted over`, "other": `${texts.count} cells pasted over` }, "other"),
  "did-remove": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": `${texts.count} row set to null`, "other": `${texts.count} rows set to null` }, "other"),
  "did-restore": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": `${texts.count} row taken back from null`, "other": `${texts.count} rows taken back from null` }, "other"),
  "did-copy": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": `${texts.count} cell copied`, "other": `${texts.count} cells copied` }, "other"),
  "did-copy-link": "Link copied",
  "did-revert": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": `${texts.count} row reverted`, "other": `${texts.count} rows reverted` }, "other"),
  "keys-not-emptied": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": `${texts.count} key kept: Ctrl Backspace removes keys`, "other": `${texts.count} keys kept: Ctrl Backspace removes keys` }, "other"),
  "keys-not-filled": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": `${texts.count} key kept: no two may be the same`, "other": `${texts.count} keys kept: no two may be the same` }, "other"),
  "nulls-skipped": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": `${texts.count} cell skipped: set to null`, "other": `${texts.count} cells skipped: set to null` }, "other"),
  "not-text-skipped": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": `${texts.count} value skipped: not text`, "other": `${texts.count} values skipped: not text` }, "other"),
});
