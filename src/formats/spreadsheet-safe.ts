/** Rows of a table, all of them text. */
export type TextRows = readonly (readonly string[])[];

/** Ends the first cell of a table in the safe form. By it our reader knows that there is something to undo. */
const MARK = " (spreadsheet-safe)";

/**
 * What makes a spreadsheet run a cell stands at its beginning. It may also come to stand there: a program that splits at
 * semicolons or tabs, or doesn't honour quotes across lines, begins cells of its own within ours. The full-width forms
 * are read like the plain ones in East Asian versions.
 */
const FORMULA = /(^|[;\t\r\n])(['"]*)(?=[=+\-@＝＋－＠])/g;
const GUARDED_FORMULA = /(^|[;\t\r\n])(['"]*)'(?=[=+\-@＝＋－＠])/g;
const BREAK = /^('*)(?=[\t\r\n])/;
const GUARDED_BREAK = /^('*)'(?=[\t\r\n])/;

/** The safe form: an apostrophe before all that a spreadsheet would run, and the mark that says so. */
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

/** The rows that `toSafeRows` was given, also when others were added since; what isn't text stays as it is. */
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
 * Rows as they are written where they are to be exact. Only a table that happens to bear the mark goes out in the safe
 * form: otherwise our reader would undo what nobody did.
 */
export function toExactRows(rows: TextRows): TextRows {
  return isSafeForm(rows) ? toSafeRows(rows) : rows;
}

/** An apostrophe more before what is risky; whatever apostrophes stand there already are kept. */
function guardCell(text: string): string {
  return text.replace(FORMULA, "$1$2'").replace(BREAK, "$1'");
}

function unguardCell(text: string): string {
  return text.replace(GUARDED_BREAK, "$1").replace(GUARDED_FORMULA, "$1$2");
}
