/** The extension and media type of each format of a file that is exported. */
export const FILE_FORMATS = {
  csv: { extension: "csv", mediaType: "text/csv" },
  "safe-csv": { extension: "safe.csv", mediaType: "text/csv" },
  tsv: { extension: "tsv", mediaType: "text/tab-separated-values" },
  json: { extension: "json", mediaType: "application/json" },
  xlsx: {
    extension: "xlsx",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  },
} as const;

/** Without the mark, Excel reads UTF-8 in the machine's code page. */
export const BYTE_ORDER_MARK = "\ufeff";
