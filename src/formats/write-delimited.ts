import { type TextRows, toExactRows, toSafeRows } from "./spreadsheet-safe.ts";

/**
 * CSV according to RFC 4180, with exact cells. All cells are quoted, so that no program trims, converts or
 * skips one.
 */
export function writeCsv(rows: TextRows): string {
  return csvText(toExactRows(rows));
}

/** CSV whose cells no spreadsheet executes; our reader restores the exact text (docs/decisions). */
export function writeSafeCsv(rows: TextRows): string {
  return csvText(toSafeRows(rows));
}

/**
 * Tab-separated text as spreadsheets copy it. A cell is quoted only if it would otherwise be split. In that
 * case all cells with quotes are quoted too, since a bare quote would make the quoting ambiguous.
 */
export function writeTsv(rows: TextRows): string {
  const exact = toExactRows(rows);
  const isQuoted = exact.some((row) => row.some((text) => CUTS.test(text)));
  const cell = (text: string) => (CUTS.test(text) || (isQuoted && text.includes('"')) ? quoted(text) : text);
  return exact.map((row) => (row.length === 1 && row[0] === "" ? '""' : row.map(cell).join("\t"))).join("\n");
}

/**
 * Characters that would end a cell or begin a quoted one. A U+FEFF at the start would be read as a byte order
 * mark.
 */
const CUTS = /[\t\r\n]|^["\ufeff]/;

function csvText(rows: TextRows): string {
  return rows.map((row) => `${row.map(quoted).join(",")}\r\n`).join("");
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
