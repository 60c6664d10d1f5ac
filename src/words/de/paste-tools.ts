import type { Translation } from "../catalogue.ts";

export const pasteTools: Translation<"pasteTools"> = {
  paste: "Einfügen",
  import: "Importieren …",
  "import-formats": "CSV, TSV, JSON oder XLSX",
  "file-to-import": "Datei zum Importieren",
  "drop-file": "Datei ablegen, um die Vorschau zu sehen",
  "read-only": "Nur lesbar",
};
