import { isForeign } from "../object/metadata.ts";
import type { Draft, Row } from "./draft.ts";
import { isPair } from "./draft.ts";
import type { CellName, Edit } from "./edit.ts";

/** Another text for one cell: what a bulk edit proposes before it does anything. */
export type CellChange = {
  readonly rowId: number;
  readonly cell: CellName;
  readonly from: string;
  readonly to: string;
};

/** Where a bulk edit looks: which rows, and which cells of them. */
export type CellScope = {
  /** Rows by id; all of the draft when absent. */
  readonly rowIds?: ReadonlySet<number>;
  readonly cells: readonly CellName[];
};

/**
 * Every cell that `change` makes another text of, in the draft's order. Rows set to null and values that aren't strings
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

/** Carry out proposed changes as one step. Cells that were changed since they were proposed are left alone. */
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
