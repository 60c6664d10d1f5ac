// Compiled from src/messages/en/toolbar.ftl by "npm run messages". Change that file, not this one.
import { type Format, type Texts, topic } from "../topic.ts";

export const toolbarText = topic("toolbar", {
  "find-and-replace": "Find & replace",
  "transform": "Transform",
  "read-only": "Read-only",
  "export": "Export",
  "copy": "Copy",
  "copy-as": "Copy as",
  "nothing-to-send": "Nothing to send",
  "paste": "Paste",
  "import": "Import…",
  "import-formats": "CSV, TSV, JSON, XLSX, ODS and others",
  "file-to-import": "File to import",
  "drop-file": "Drop the file to preview it",
  "pairs-offer": "Pasted text",
  "looks-like-pairs": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": `This looks like ${texts.count} pair`, "other": `This looks like ${texts.count} pairs` }, "other"),
  "read-as-pairs": "Read as pairs",
  "keep-as-text": "Keep as text",
  "template": "Template",
  "template-hint": "Your team's required keys and values",
  "text": "Text",
  "edit-as-text": "Edit as JSON text",
  "opening": "Opening text…",
});
