import type { Entry } from "#core/object/metadata.ts";
import { cellText } from "#core/object/metadata.ts";
import { entryRows } from "./entry-rows.ts";
import type { TextRows } from "./spreadsheet-safe.ts";
import { writeCsv, writeSafeCsv, writeTsv } from "./write-delimited.ts";
import { doubledKeys, writeJson } from "./write-json.ts";
import { writeXlsx, XLSX_CELL_LIMIT } from "./write-xlsx.ts";

/** File formats for exporting pairs. */
export type ExportFormat = "csv" | "safe-csv" | "tsv" | "json" | "xlsx";

/** Why a format can't contain these pairs exactly, and the keys concerned. */
export type ExportHindrance = {
  readonly code: "doubled-key" | "no-text-form" | "cell-too-long";
  readonly keys: readonly string[];
};

type Format = {
  readonly extension: string;
  readonly mediaType: string;
  /** The reason why this format can't contain the pairs, if any. */
  readonly hindrance: (entries: readonly Entry[]) => ExportHindrance | undefined;
  readonly write: (entries: readonly Entry[]) => BlobPart | Promise<BlobPart>;
};

const HEADER: TextRows = [["Key", "Value"]];
/** Without the mark, Excel reads UTF-8 in the machine's code page. */
const BYTE_ORDER_MARK = "\ufeff";

const FORMATS: Readonly<Record<ExportFormat, Format>> = {
  csv: {
    extension: "csv",
    mediaType: "text/csv",
    hindrance: withoutTextForm,
    write: (entries) => writeCsv(rowsOf(entries)),
  },
  "safe-csv": {
    extension: "safe.csv",
    mediaType: "text/csv",
    hindrance: withoutTextForm,
    write: (entries) => writeSafeCsv(rowsOf(entries)),
  },
  tsv: {
    extension: "tsv",
    mediaType: "text/tab-separated-values",
    hindrance: withoutTextForm,
    write: (entries) => writeTsv(rowsOf(entries)),
  },
  json: {
    extension: "json",
    mediaType: "application/json",
    hindrance: (entries) => hindranceOf("doubled-key", doubledKeys(entries)),
    write: writeJson,
  },
  xlsx: {
    extension: "xlsx",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    hindrance: (entries) =>
      hindranceOf(
        "cell-too-long",
        keysWhere(entries, (text) => text.length > XLSX_CELL_LIMIT),
      ),
    write: (entries) => writeXlsx(rowsOf(entries), "Metadata"),
  },
};

export function extensionOf(format: ExportFormat): string {
  return FORMATS[format].extension;
}

/** Why a format can't contain the pairs; undefined when it contains all of them exactly. */
export function exportHindrance(
  entries: readonly Entry[],
  format: ExportFormat,
): ExportHindrance | undefined {
  return FORMATS[format].hindrance(entries);
}

/** The content of a file in UTF-8. `hasByteOrderMark` applies to the CSV for spreadsheets. */
export async function writeExport(
  entries: readonly Entry[],
  format: ExportFormat,
  hasByteOrderMark: boolean,
): Promise<Blob> {
  const { mediaType, write } = FORMATS[format];
  const content = await write(entries);
  const isMarked = format === "safe-csv" && hasByteOrderMark;
  return new Blob(isMarked ? [BYTE_ORDER_MARK, content] : [content], { type: mediaType });
}

function rowsOf(entries: readonly Entry[]): TextRows {
  return [...HEADER, ...entryRows(entries)];
}

/**
 * A lone surrogate has no form in UTF-8, and a NUL makes a file binary. JSON and XLSX have escapes for both.
 */
function withoutTextForm(entries: readonly Entry[]): ExportHindrance | undefined {
  const isUnfit = (text: string) => !text.isWellFormed() || text.includes("\0");
  return hindranceOf("no-text-form", keysWhere(entries, isUnfit));
}

function keysWhere(entries: readonly Entry[], isHindered: (text: string) => boolean): string[] {
  return entries.flatMap(({ key, value }) => (isHindered(key) || isHindered(cellText(value)) ? [key] : []));
}

function hindranceOf(code: ExportHindrance["code"], keys: readonly string[]): ExportHindrance | undefined {
  return keys.length > 0 ? { code, keys } : undefined;
}
