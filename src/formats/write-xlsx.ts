import { type TextRows, toExactRows } from "./spreadsheet-safe.ts";

/** The longest text of a workbook's cell, in UTF-16 units (documented by Excel). */
export const XLSX_CELL_LIMIT = 32_767;

/** Thrown when a text is longer than a workbook's cell can be. */
export class XlsxCellTooLongError extends Error {
  readonly length: number;

  constructor(length: number) {
    super(`a cell of ${length} characters; a workbook holds ${XLSX_CELL_LIMIT}`);
    this.name = "XlsxCellTooLongError";
    this.length = length;
  }
}

/** Text that looks like the format's own escape for a character, and characters that XML can't contain. */
const NEEDS_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)|[\p{Cs}\ufffe\uffff]/gu;

/**
 * A workbook of one sheet with text cells only, so that "00123" stays and "=1+1" isn't executed. The writer
 * is loaded on first use. Rejects with `XlsxCellTooLongError`.
 */
export async function writeXlsx(rows: TextRows, sheetName: string): Promise<Uint8Array<ArrayBuffer>> {
  const cells = toExactRows(rows).map((row) => row.map(xlsxText));
  const columnCount = Math.max(0, ...cells.map(({ length }) => length));
  const { writeXlsx: write } = await import("hucre/xlsx");
  const columns = Array.from({ length: columnCount }, () => ({ numFmt: "@", width: 32 }));
  return new Uint8Array(await write({ sheets: [{ name: sheetName, rows: cells, columns }] }));
}

function xlsxText(text: string): string {
  if (text.length > XLSX_CELL_LIMIT) throw new XlsxCellTooLongError(text.length);
  return text.replace(NEEDS_ESCAPE, escapeOf);
}

function escapeOf(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
