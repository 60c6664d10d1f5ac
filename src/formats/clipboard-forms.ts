import type { TextRows } from "./spreadsheet-safe.ts";
import { writeTsv } from "./write-delimited.ts";
import { writeHtml } from "./write-html.ts";

/** A table in the two forms that a clipboard carries; the program that pastes chooses one. */
export type ClipboardForms = {
  readonly plain: string;
  /** Absent for plain text. */
  readonly html?: string;
};

/** A table for Excel, Sheets and our own grid. A single cell is exact plain text, for any text field. */
export function clipboardForms(rows: TextRows): ClipboardForms {
  const [only] = rows;
  const isSingleCell = rows.length === 1 && only?.length === 1;
  return { plain: isSingleCell ? (only[0] ?? "") : writeTsv(rows), html: writeHtml(rows) };
}
