// Compiled from src/messages/en/paste-tools.ftl by "npm run messages". Change that file, not this one.
import { type Format, type Texts, topic } from "../topic.ts";

export const pasteToolsText = topic("paste-tools", {
  "paste": "Paste",
  "import": "Import…",
  "import-formats": "CSV, TSV, JSON, XLSX, ODS and others",
  "file-to-import": "File to import",
  "drop-file": "Drop the file to preview it",
  "pairs-offer": "Pasted text",
  "looks-like-pairs": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": `This looks like ${texts.count} pair`, "other": `This looks like ${texts.count} pairs` }, "other"),
  "read-as-pairs": "Read as pairs",
  "keep-as-text": "Keep the text",
  "read-only": "Read only",
});
