import type { ColumnRun, OperationRun } from "./operation-run.ts";

const UNKNOWN = -1;
const FOREIGN = -2;

/**
 * Another text for each cell of a column, each distinct text being looked at once. What isn't text is left alone; an absent
 * cell has no text to change. There may be millions of cells.
 */
export function changeTexts(run: OperationRun, column: ColumnRun, change: (text: string) => string): void {
  if (changesNothing(run, column, change)) return;
  const changed = new Int32Array(column.dictionary.values.length).fill(UNKNOWN);
  changed[0] = 0;
  column.translate(run.rows, changed, (code) => {
    const known = changed[code] ?? UNKNOWN;
    const to = known === UNKNOWN ? changedCode(column, code, change) : known;
    changed[code] = to;
    if (to !== FOREIGN) return to;
    run.skipped.foreign += 1;
    return code;
  });
}

/** The share of rows that a column's distinct values are at most, if all of them are looked at before the rows are. */
const FEW_VALUES = 0.25;

/** Is it clear from the distinct values alone that no cell changes? They may have texts that no cell has any more. */
function changesNothing(
  { rows }: OperationRun,
  { dictionary: { values, foreignCodes } }: ColumnRun,
  change: (text: string) => string,
): boolean {
  if (foreignCodes.size > 0 || values.length > rows.length * FEW_VALUES) return false;
  return values.every((value) => typeof value !== "string" || change(value) === value);
}

function changedCode(column: ColumnRun, code: number, change: (text: string) => string): number {
  const value = column.valueOf(code);
  if (typeof value !== "string") return FOREIGN;
  const text = change(value);
  return text === value ? code : column.codeOf(text);
}
