import { BYTE_ORDER_MARK, FILE_FORMATS } from "./file-formats.ts";
import type { TextRows } from "./spreadsheet-safe.ts";
import { writeCsv, writeSafeCsv, writeTsv } from "./write-delimited.ts";
import { writeXlsx, XLSX_CELL_LIMIT } from "./write-xlsx.ts";

/** File formats for exporting a table. */
export type TableExportFormat = "csv" | "safe-csv" | "tsv" | "xlsx";

/** Why a format can't contain a table exactly, and how many of its cells are the reason. */
export type TableHindrance = { readonly code: "no-text-form" | "cell-too-long"; readonly count: number };

/** Undefined when the format contains the table exactly. */
export function tableHindrance(rows: TextRows, format: TableExportFormat): TableHindrance | undefined {
  return format === "xlsx"
    ? hindranceOf("cell-too-long", rows, (text) => text.length > XLSX_CELL_LIMIT)
    : hindranceOf("no-text-form", rows, hasNoTextForm);
}

/** A lone surrogate has no form in UTF-8, and a NUL makes a file binary. */
export function hasNoTextForm(text: string): boolean {
  return !text.isWellFormed() || text.includes("\0");
}

/** The content of a file in UTF-8. `hasByteOrderMark` applies to the CSV for spreadsheets. */
export async function writeTable(
  rows: TextRows,
  format: TableExportFormat,
  hasByteOrderMark: boolean,
): Promise<Blob> {
  const content = await contentOf(rows, format);
  const isMarked = format === "safe-csv" && hasByteOrderMark;
  return new Blob(isMarked ? [BYTE_ORDER_MARK, content] : [content], {
    type: FILE_FORMATS[format].mediaType,
  });
}

async function contentOf(rows: TextRows, format: TableExportFormat): Promise<BlobPart> {
  switch (format) {
    case "csv":
      return writeCsv(rows);
    case "safe-csv":
      return writeSafeCsv(rows);
    case "tsv":
      return writeTsv(rows);
    case "xlsx":
      return writeXlsx(rows, "Objects");
  }
}

function hindranceOf(
  code: TableHindrance["code"],
  rows: TextRows,
  isHindered: (text: string) => boolean,
): TableHindrance | undefined {
  let count = 0;
  for (const row of rows) for (const text of row) if (isHindered(text)) count += 1;
  return count > 0 ? { code, count } : undefined;
}
