export const pasteTools = {
  paste: "Paste",
  import: "Import…",
  "import-formats": "CSV, TSV, JSON or XLSX",
  "file-to-import": "File to import",
  "drop-file": "Drop the file to preview it",
  "read-only": "Read only",
} as const;
