/** Rows of a table of texts. */
export type TextRows = readonly (readonly string[])[];

/** The end of the first cell of a table in the safe form, by which our reader recognises it. */
const MARK = " (spreadsheet-safe)";

/**
 * Characters that make a spreadsheet execute a cell, at its beginning. A program that splits at semicolons or
 * tabs, or ignores quotes across lines, may begin a cell within ours. East Asian versions treat the
 * full-width forms like the plain ones.
 */
const FORMULA = /(^|[;\t\r\n])(['"]*)(?=[=+\-@＝＋－＠])/g;
const GUARDED_FORMULA = /(^|[;\t\r\n])(['"]*)'(?=[=+\-@＝＋－＠])/g;
const BREAK = /^('*)(?=[\t\r\n])/;
const GUARDED_BREAK = /^('*)'(?=[\t\r\n])/;

/** The safe form: an apostrophe before everything that a spreadsheet would execute, and the mark. */
export function toSafeRows(rows: TextRows): TextRows {
  return rows.map((row, index) => {
    const guarded = row.map(guardCell);
    return index === 0 ? [(guarded[0] ?? "") + MARK, ...guarded.slice(1)] : guarded;
  });
}

export function isSafeForm(rows: readonly (readonly unknown[])[]): boolean {
  const first = rows[0]?.[0];
  return typeof first === "string" && first.endsWith(MARK);
}

/**
 * The original rows of `toSafeRows`, even when rows were added since; cells that aren't text stay unchanged.
 */
export function fromSafeRows<Cell>(
  rows: readonly (readonly Cell[])[],
): readonly (readonly (Cell | string)[])[] {
  return rows.map((row, rowIndex) =>
    row.map((cell, column) => {
      if (typeof cell !== "string") return cell;
      return unguardCell(rowIndex === 0 && column === 0 ? cell.slice(0, -MARK.length) : cell);
    }),
  );
}

/**
 * Rows for an exact file. A table that happens to have the mark is written in the safe form, because our
 * reader would otherwise remove apostrophes that are data.
 */
export function toExactRows(rows: TextRows): TextRows {
  return isSafeForm(rows) ? toSafeRows(rows) : rows;
}

/** Adds one apostrophe before risky characters; existing apostrophes are kept. */
function guardCell(text: string): string {
  return text.replace(FORMULA, "$1$2'").replace(BREAK, "$1'");
}

function unguardCell(text: string): string {
  return text.replace(GUARDED_BREAK, "$1").replace(GUARDED_FORMULA, "$1$2");
}
