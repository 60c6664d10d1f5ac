import type { Entry } from "#core/object/metadata.ts";
import { cellText } from "#core/object/metadata.ts";
import { entryRows } from "./entry-rows.ts";
import { BYTE_ORDER_MARK, FILE_FORMATS } from "./file-formats.ts";
import type { TextRows } from "./spreadsheet-safe.ts";
import { hasNoTextForm } from "./table-export.ts";
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
  /** The reason why this format can't contain the pairs, if any. */
  readonly hindrance: (entries: readonly Entry[]) => ExportHindrance | undefined;
  readonly write: (entries: readonly Entry[]) => BlobPart | Promise<BlobPart>;
};

const HEADER: TextRows = [["Key", "Value"]];

const FORMATS: Readonly<Record<ExportFormat, Format>> = {
  csv: {
    hindrance: withoutTextForm,
    write: (entries) => writeCsv(rowsOf(entries)),
  },
  "safe-csv": {
    hindrance: withoutTextForm,
    write: (entries) => writeSafeCsv(rowsOf(entries)),
  },
  tsv: {
    hindrance: withoutTextForm,
    write: (entries) => writeTsv(rowsOf(entries)),
  },
  json: {
    hindrance: (entries) => hindranceOf("doubled-key", doubledKeys(entries)),
    write: writeJson,
  },
  xlsx: {
    hindrance: (entries) =>
      hindranceOf(
        "cell-too-long",
        keysWhere(entries, (text) => text.length > XLSX_CELL_LIMIT),
      ),
    write: (entries) => writeXlsx(rowsOf(entries), "Metadata"),
  },
};

export function extensionOf(format: ExportFormat): string {
  return FILE_FORMATS[format].extension;
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
  const content = await FORMATS[format].write(entries);
  const isMarked = format === "safe-csv" && hasByteOrderMark;
  return new Blob(isMarked ? [BYTE_ORDER_MARK, content] : [content], {
    type: FILE_FORMATS[format].mediaType,
  });
}

function rowsOf(entries: readonly Entry[]): TextRows {
  return [...HEADER, ...entryRows(entries)];
}

/** JSON and XLSX have escapes for what has no form as text. */
function withoutTextForm(entries: readonly Entry[]): ExportHindrance | undefined {
  return hindranceOf("no-text-form", keysWhere(entries, hasNoTextForm));
}

function keysWhere(entries: readonly Entry[], isHindered: (text: string) => boolean): string[] {
  return entries.flatMap(({ key, value }) => (isHindered(key) || isHindered(cellText(value)) ? [key] : []));
}

function hindranceOf(code: ExportHindrance["code"], keys: readonly string[]): ExportHindrance | undefined {
  return keys.length > 0 ? { code, keys } : undefined;
}
