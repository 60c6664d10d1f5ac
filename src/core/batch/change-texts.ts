import type { InSteps } from "./in-steps.ts";
import type { ColumnRun, OperationRun } from "./operation-run.ts";

const UNKNOWN = -1;
const FOREIGN = -2;
/** How many distinct texts are changed in one step, by an expression about a millisecond. */
const STEP_TEXTS = 200;

/**
 * Another text for each cell of a column, each distinct text being looked at once. What isn't text is left alone; an absent
 * cell has no text to change. There may be millions of cells.
 */
export function* changeTexts(
  run: OperationRun,
  column: ColumnRun,
  change: (text: string) => string,
): InSteps<void> {
  if (yield* changesNothing(run, column, change)) return;
  const { rows } = run;
  const changed = new Int32Array(column.dictionary.values.length).fill(UNKNOWN);
  changed[0] = 0;
  let looked = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const code = column.at(rows[index] ?? 0);
    if (changed[code] !== UNKNOWN) continue;
    changed[code] = changedCode(column, code, change);
    looked += 1;
    if (looked % STEP_TEXTS === 0) yield;
  }
  column.translate(rows, changed, (code) => {
    run.skipped.foreign += 1;
    return code;
  });
}

/** The share of rows that a column's distinct values are at most, if all of them are looked at before the rows are. */
const FEW_VALUES = 0.25;

/** Is it clear from the distinct values alone that no cell changes? They may have texts that no cell has any more. */
function* changesNothing(
  { rows }: OperationRun,
  { dictionary: { values, foreignCodes } }: ColumnRun,
  change: (text: string) => string,
): InSteps<boolean> {
  if (foreignCodes.size > 0 || values.length > rows.length * FEW_VALUES) return false;
  let looked = 0;
  for (const value of values) {
    if (typeof value === "string" && change(value) !== value) return false;
    looked += 1;
    if (looked % STEP_TEXTS === 0) yield;
  }
  return true;
}

function changedCode(column: ColumnRun, code: number, change: (text: string) => string): number {
  const value = column.valueOf(code);
  if (typeof value !== "string") return FOREIGN;
  const text = change(value);
  return text === value ? code : column.codeOf(text);
}
