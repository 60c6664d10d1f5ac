import { isForeign } from "../object/metadata.ts";
import type { Snapshot } from "../object/snapshot.ts";
import { spliceText } from "../text/splice-text.ts";
import { createRow, type Draft, findRow, isBlank, type Row, rowIndex } from "./draft.ts";

/** One row before and after an edit; `undefined` means that the row doesn't exist. */
export type RowChange = {
  readonly rowId: number;
  readonly before: Row | undefined;
  readonly after: Row | undefined;
};

/** One undo step as plain data: the changed rows, and the base when a rebase changes it. */
export type Edit = {
  readonly changes: readonly RowChange[];
  readonly base?: { readonly before: Snapshot; readonly after: Snapshot };
};

export type CellName = "key" | "value";

/** Applies an edit, which must have been made for exactly this draft. */
export function applyEdit(draft: Draft, edit: Edit): Draft {
  const [first, ...others] = edit.changes;
  const rows = first && others.length === 0 ? replaceRow(draft.rows, first) : replaceRows(draft.rows, edit);
  const highestId = rows.at(-1)?.id ?? -1;
  return {
    base: edit.base?.after ?? draft.base,
    rows,
    nextRowId: Math.max(draft.nextRowId, highestId + 1),
  };
}

/** The edit that takes the given one back. */
export function reverseEdit(edit: Edit): Edit {
  const changes = edit.changes.map(({ rowId, before, after }) => ({ rowId, before: after, after: before }));
  return edit.base ? { changes, base: { before: edit.base.after, after: edit.base.before } } : { changes };
}

/**
 * Joins two edits into one; `second` must have been made for the result of `first`. Rows that end as they
 * began are left out.
 */
export function joinEdits(first: Edit, second: Edit): Edit {
  const joined = new Map<number, RowChange>();
  for (const change of [...first.changes, ...second.changes]) {
    const before = joined.has(change.rowId) ? joined.get(change.rowId)?.before : change.before;
    joined.set(change.rowId, { ...change, before });
  }
  const changes = [...joined.values()].filter(({ before, after }) => !isSameRow(before, after));
  const from = first.base ?? second.base;
  const to = second.base ?? first.base;
  return from && to ? { changes, base: { before: from.before, after: to.after } } : { changes };
}

/** Does the edit change nothing? */
export function isEmptyEdit({ changes, base }: Edit): boolean {
  return changes.length === 0 && !base;
}

/**
 * Types into a cell. `typed` is the input's new value; characters that an input can't hold (a carriage
 * return) are kept where the user didn't type. An unknown row id, that of the empty last row, adds a row.
 */
export function typeInCell(draft: Draft, rowId: number, cell: CellName, typed: string): Edit | undefined {
  const row = findRow(draft, rowId);
  const before = row ?? createRow(rowId, "", "");
  if (cell === "key") return changeRow(row, { ...before, key: spliceText(before.key, typed) });
  if (isForeign(before.value)) return undefined;
  return changeRow(row, { ...before, value: spliceText(before.value, typed) });
}

/** Sets a row to null, or takes that back. */
export function toggleRemoved(draft: Draft, rowId: number): Edit | undefined {
  const row = findRow(draft, rowId);
  return row && changeRow(row, { ...row, isRemoved: !row.isRemoved });
}

/**
 * The changes between two lists of rows. Both are sorted by id; a row counts as changed when it is another
 * object.
 */
export function changesBetween(before: readonly Row[], after: readonly Row[]): RowChange[] {
  const changes: RowChange[] = [];
  let from = 0;
  let to = 0;
  while (from < before.length || to < after.length) {
    const one = before[from];
    const other = after[to];
    if (one === other) {
      from += 1;
      to += 1;
    } else if (one && (!other || one.id < other.id)) {
      changes.push({ rowId: one.id, before: one, after: undefined });
      from += 1;
    } else if (other) {
      const isThere = one?.id === other.id;
      changes.push({ rowId: other.id, before: isThere ? one : undefined, after: other });
      if (isThere) from += 1;
      to += 1;
    }
  }
  return changes;
}

function changeRow(before: Row | undefined, after: Row): Edit | undefined {
  const isNothing = before ? isSameRow(before, after) : isBlank(after);
  return isNothing ? undefined : { changes: [{ rowId: after.id, before, after }] };
}

function isSameRow(one: Row | undefined, other: Row | undefined): boolean {
  if (!one || !other) return one === other;
  return (
    one.original === other.original &&
    one.key === other.key &&
    one.value === other.value &&
    one.restored === other.restored &&
    one.isRemoved === other.isRemoved
  );
}

function replaceRow(rows: readonly Row[], { rowId, after }: RowChange): readonly Row[] {
  const index = rowIndex(rows, rowId);
  if (index >= 0) return after ? rows.with(index, after) : rows.toSpliced(index, 1);
  if (!after) return rows;
  const next = rows.findIndex((row) => row.id > rowId);
  return rows.toSpliced(next < 0 ? rows.length : next, 0, after);
}

/** Replaces rows in one pass, since a paste or a rebase may change every row. */
function replaceRows(rows: readonly Row[], { changes }: Edit): readonly Row[] {
  const left = new Map(changes.map(({ rowId, after }) => [rowId, after]));
  const result: Row[] = [];
  for (const row of rows) {
    const after = left.has(row.id) ? left.get(row.id) : row;
    left.delete(row.id);
    if (after) result.push(after);
  }
  const added = [...left.values()].filter((row) => row !== undefined);
  return added.length > 0 ? [...result, ...added].sort((one, other) => one.id - other.id) : result;
}
