import type { Batch } from "#core/batch/batch.ts";
import { type ColumnIssues, rowsWithIssue } from "#core/batch/batch-lint.ts";

/** A cell of the sheet by its object's row in the batch, and its key. */
export type SheetPlace = { readonly row: number; readonly key: string };

/** The rows and keys of the sheet, in the order shown. */
export type ShownPlaces = { readonly rows: Uint32Array; readonly keys: readonly string[] };

/** The cell with an issue after or before a place, row by row and round the end; undefined where no cell that is shown has one. */
export function nextIssuePlace(
  batch: Batch,
  groups: readonly ColumnIssues[],
  { rows, keys }: ShownPlaces,
  from: SheetPlace | undefined,
  step: 1 | -1,
): SheetPlace | undefined {
  const keysOfRow = new Map<number, Set<string>>();
  for (const group of groups) {
    if (group.cell === "key") continue;
    for (const row of rowsWithIssue(batch, group)) {
      keysOfRow.set(row, (keysOfRow.get(row) ?? new Set<string>()).add(group.key));
    }
  }
  const count = rows.length * keys.length;
  const start = from
    ? rows.indexOf(from.row) * keys.length + keys.indexOf(from.key)
    : step === 1
      ? -1
      : count;
  for (let walked = 1; walked <= count; walked += 1) {
    const at = (((start + step * walked) % count) + count) % count;
    const row = rows[Math.floor(at / keys.length)];
    const key = keys[at % keys.length];
    if (row !== undefined && key !== undefined && keysOfRow.get(row)?.has(key)) return { row, key };
  }
  return undefined;
}
