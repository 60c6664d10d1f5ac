import { isForeign } from "../object/metadata.ts";
import type { Draft, Row } from "./draft.ts";
import { isPair } from "./draft.ts";
import type { CellName, Edit } from "./edit.ts";

/** A new text for one cell, proposed by a bulk edit before anything changes. */
export type CellChange = {
  readonly rowId: number;
  readonly cell: CellName;
  readonly from: string;
  readonly to: string;
};

/** The rows and cells that a bulk edit looks at. */
export type CellScope = {
  /** Ids of the rows; all rows of the draft when absent. */
  readonly rowIds?: ReadonlySet<number>;
  readonly cells: readonly CellName[];
};

/**
 * All cells whose text `change` alters, in the draft's order. Rows set to null and values that aren't strings
 * are left alone.
 */
export function proposeChanges(
  draft: Draft,
  { rowIds, cells }: CellScope,
  change: (text: string) => string,
): CellChange[] {
  const changes: CellChange[] = [];
  for (const row of draft.rows) {
    if (!isPair(row) || (rowIds && !rowIds.has(row.id))) continue;
    for (const cell of cells) {
      const from = row[cell];
      if (isForeign(from)) continue;
      const to = change(from);
      if (to !== from) changes.push({ rowId: row.id, cell, from, to });
    }
  }
  return changes;
}

/** Carries out proposed changes as one step. Cells that were changed after the proposal are left alone. */
export function editFromChanges(draft: Draft, changes: readonly CellChange[]): Edit {
  const byRow = new Map<number, CellChange[]>();
  for (const change of changes) byRow.set(change.rowId, [...(byRow.get(change.rowId) ?? []), change]);
  const rowChanges = draft.rows.flatMap((before) => {
    const after = (byRow.get(before.id) ?? []).reduce(applyChange, before);
    return after === before ? [] : [{ rowId: before.id, before, after }];
  });
  return { changes: rowChanges };
}

function applyChange(row: Row, { cell, from, to }: CellChange): Row {
  return row[cell] === from && from !== to ? { ...row, [cell]: to } : row;
}
