import { type TextRows, toExactRows, toSafeRows } from "./spreadsheet-safe.ts";

/** CSV as RFC 4180 has it, every cell as it is. All are quoted, so that no reader trims, guesses or skips. */
export function writeCsv(rows: TextRows): string {
  return csvText(toExactRows(rows));
}

/** CSV whose cells no spreadsheet runs; our reader gives the exact text back (docs/decisions). */
export function writeSafeCsv(rows: TextRows): string {
  return csvText(toSafeRows(rows));
}

/**
 * Text with tabs, as spreadsheets copy it: a cell is quoted only where it would be cut otherwise. Where one is, all that
 * hold a quote are: a stray one would leave open what stands between quotes.
 */
export function writeTsv(rows: TextRows): string {
  const exact = toExactRows(rows);
  const isQuoted = exact.some((row) => row.some((text) => CUTS.test(text)));
  const cell = (text: string) => (CUTS.test(text) || (isQuoted && text.includes('"')) ? quoted(text) : text);
  return exact.map((row) => (row.length === 1 && row[0] === "" ? '""' : row.map(cell).join("\t"))).join("\n");
}

/** What would end a cell or begin a quoted one; a U+FEFF at the very start is taken for a byte order mark. */
const CUTS = /[\t\r\n]|^["\ufeff]/;

function csvText(rows: TextRows): string {
  return rows.map((row) => `${row.map(quoted).join(",")}\r\n`).join("");
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
