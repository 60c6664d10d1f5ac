import { type Cell, type CellValue, readXlsx as readWorkbook, type Sheet } from "hucre/xlsx";
import { format as formatNumber } from "numfmt";
import { tableOfRows } from "#core/paste/table.ts";
import { TableError } from "./table-error.ts";
import type { FoundTable } from "./table-format.ts";
import { TABLE_LIMITS } from "./table-limits.ts";
import { readZipDirectory } from "./zip-directory.ts";

/** A workbook's sheet as a table, with the names of all that can be chosen. */
export type FoundSheet = FoundTable & { readonly sheets: readonly string[] };

/**
 * Open an XLSX file. What it gives reads one sheet: the first that isn't hidden, unless another one is asked for. Texts
 * are exact; numbers and dates become texts as the sheet shows them.
 */
export async function openXlsx(bytes: Uint8Array): Promise<(wantedSheet?: string) => FoundSheet> {
  const sheets = await readSheets(bytes);
  const visible = sheets.filter(({ hidden, veryHidden }) => !hidden && !veryHidden);
  const shown = visible.length > 0 ? visible : sheets;
  const names = shown.map(({ name }) => name);
  return (wantedSheet) => {
    const sheet = shown.find(({ name }) => name === wantedSheet) ?? shown[0];
    if (!sheet) throw new TableError({ code: "damaged-workbook" });
    return { ...foundSheet(sheet), sheets: names };
  };
}

function foundSheet(sheet: Sheet): FoundTable {
  if (sheet.rows.length > TABLE_LIMITS.rows) {
    throw new TableError({ code: "too-many-rows", rowLimit: TABLE_LIMITS.rows });
  }
  let formatted = 0;
  const rows = sheet.rows.map((cells, row) =>
    cells.map((value, column) => {
      if (typeof value === "string") return value;
      if (value === null) return "";
      if (typeof value !== "boolean") formatted += 1;
      return shownText(value, sheet.cells?.get(`${row},${column}`));
    }),
  );
  return {
    table: tableOfRows(rows),
    format: { kind: "xlsx", sheet: sheet.name },
    notes: formatted > 0 ? [{ code: "cells-as-shown", cells: formatted }] : [],
  };
}

async function readSheets(bytes: Uint8Array): Promise<readonly Sheet[]> {
  refuseTooLarge(bytes);
  try {
    return (await readWorkbook(bytes, { readStyles: true, maxRows: TABLE_LIMITS.rows + 1 })).sheets;
  } catch {
    throw new TableError({ code: "damaged-workbook" });
  }
}

function shownText(value: Exclude<CellValue, string | null>, cell: Cell | undefined): string {
  const pattern = cell?.style?.numFmt ?? (value instanceof Date ? "yyyy-mm-dd" : "General");
  try {
    return formatNumber(pattern, value, { ignoreTimezone: true });
  } catch {
    return value instanceof Date ? value.toISOString() : String(value);
  }
}

/** By what the archive's directory promises, before anything is unpacked. */
function refuseTooLarge(bytes: Uint8Array): void {
  const byteLimit = TABLE_LIMITS.unpackedBytes;
  let unpackedBytes = 0;
  try {
    for (const entry of readZipDirectory(bytes)) unpackedBytes += entry.unpackedBytes;
  } catch {
    throw new TableError({ code: "damaged-workbook" });
  }
  if (unpackedBytes > byteLimit) throw new TableError({ code: "unpacks-too-large", byteLimit });
}
