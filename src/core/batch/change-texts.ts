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
  const { rows } = run;
  const changed = new Int32Array(column.dictionary.values.length).fill(UNKNOWN);
  changed[0] = 0;
  let looked = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    const code = column.at(row);
    let to = changed[code] ?? UNKNOWN;
    if (to === UNKNOWN) {
      to = changedCode(column, code, change);
      changed[code] = to;
      looked += 1;
      if (looked % STEP_TEXTS === 0) yield;
    }
    if (to === FOREIGN) run.skipped.foreign += 1;
    else if (to !== code) column.put(row, to);
  }
}

function changedCode(column: ColumnRun, code: number, change: (text: string) => string): number {
  const value = column.valueOf(code);
  if (typeof value !== "string") return FOREIGN;
  const text = change(value);
  return text === value ? code : column.codeOf(text);
}
