import { createRow, type Draft, findRow, type Row, rowIndex } from "./draft.ts";
import { isForeign } from "./metadata.ts";
import type { Snapshot } from "./snapshot.ts";
import { spliceText } from "./splice-text.ts";

/** One row's before and after; `undefined` stands for a row that isn't there. */
export type RowChange = {
  readonly rowId: number;
  readonly before: Row | undefined;
  readonly after: Row | undefined;
};

/** One step that can be undone, as a plain value: the rows it changes, and the base where a rebase changes it. */
export type Edit = {
  readonly changes: readonly RowChange[];
  readonly base?: { readonly before: Snapshot; readonly after: Snapshot };
};

export type CellName = "key" | "value";

/** Apply an edit. It must have been made for this very draft. */
export function applyEdit(draft: Draft, edit: Edit): Draft {
  const rows = edit.changes.reduce(replaceRow, draft.rows as Row[]);
  const highestId = rows.at(-1)?.id ?? -1;
  return {
    base: edit.base?.after ?? draft.base,
    rows,
    nextRowId: Math.max(draft.nextRowId, highestId + 1),
  };
}

export function reverseEdit(edit: Edit): Edit {
  const changes = edit.changes.map(({ rowId, before, after }) => ({ rowId, before: after, after: before }));
  return edit.base
    ? { changes: changes.reverse(), base: { before: edit.base.after, after: edit.base.before } }
    : { changes: changes.reverse() };
}

/**
 * Typing into a cell. `typed` is what the input now holds; characters that an input can't hold (a carriage
 * return) are kept where the user didn't type. A row id that isn't there yet makes a row: the empty last one.
 */
export function typeInCell(draft: Draft, rowId: number, cell: CellName, typed: string): Edit | undefined {
  const row = findRow(draft, rowId);
  const before = row ?? createRow(rowId, "", "");
  if (cell === "key") return changeRow(row, { ...before, key: spliceText(before.key, typed) });
  if (isForeign(before.value)) return undefined;
  return changeRow(row, { ...before, value: spliceText(before.value, typed) });
}

/** Set to null, or take that back. */
export function toggleRemoved(draft: Draft, rowId: number): Edit | undefined {
  const row = findRow(draft, rowId);
  return row && changeRow(row, { ...row, isRemoved: !row.isRemoved });
}

function changeRow(before: Row | undefined, after: Row): Edit | undefined {
  const isSame =
    before &&
    before.key === after.key &&
    before.value === after.value &&
    before.isRemoved === after.isRemoved;
  return isSame ? undefined : { changes: [{ rowId: after.id, before, after }] };
}

function replaceRow(rows: Row[], { rowId, after }: RowChange): Row[] {
  const index = rowIndex(rows, rowId);
  if (index >= 0) return after ? rows.with(index, after) : rows.toSpliced(index, 1);
  if (!after) return rows;
  const next = rows.findIndex((row) => row.id > rowId);
  return rows.toSpliced(next < 0 ? rows.length : next, 0, after);
}
