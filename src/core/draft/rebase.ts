import { type Metadata, type MetadataValue, sameValue } from "../object/metadata.ts";
import type { Snapshot } from "../object/snapshot.ts";
import { diffMetadata } from "../write/change-set.ts";
import { type Draft, draftMetadata, isPair, type Row, rowOfPair } from "./draft.ts";
import { changesBetween, type Edit } from "./edit.ts";
import { setKeys, setKeysInRows } from "./set-keys.ts";

/** A key that somebody else and the user changed differently. `undefined` means absent. */
export type KeyConflict = {
  readonly key: string;
  readonly base: MetadataValue | undefined;
  readonly theirs: MetadataValue | undefined;
  readonly mine: MetadataValue | undefined;
};

/** A draft moved to a newer snapshot. */
export type Rebase = {
  /**
   * The edit from the draft to the same draft on the newer snapshot. Where both changed a key, the user's
   * value stays.
   */
  readonly edit: Edit;
  /** Conflicts that the user must decide before anything may be sent. */
  readonly conflicts: readonly KeyConflict[];
  /** Keys that others changed and the user didn't; their new values are already in the draft. */
  readonly takenOver: readonly string[];
};

/** Moves a draft to a newer describe of the same object. */
export function rebaseDraft(draft: Draft, fresh: Snapshot): Rebase {
  const base = draft.base.metadata;
  const theirs = fresh.metadata;
  const mine = draftMetadata(draft);
  const ambiguous = keysInSeveralRows(draft.rows);
  const conflicts: KeyConflict[] = [];
  const follow = new Map<string, MetadataValue | undefined>();
  const outside = diffMetadata(base, theirs);
  for (const key of [...outside.updated.keys(), ...outside.removed.keys(), ...outside.added.keys()]) {
    const state = { key, base: base.get(key), theirs: theirs.get(key), mine: mine.get(key) };
    if (sameValue(state.mine, state.theirs)) continue;
    if (sameValue(state.mine, state.base) && !ambiguous.has(key)) follow.set(key, state.theirs);
    else conflicts.push(state);
  }
  // The rebase first moves the draft's wishes to the newer snapshot and then applies other people's changes.
  const moved = moveRows(draft, theirs);
  const rows = setKeysInRows(moved, follow, (moved.at(-1)?.id ?? -1) + 1);
  const edit = { changes: changesBetween(draft.rows, rows), base: { before: draft.base, after: fresh } };
  return { edit, conflicts, takenOver: [...follow.keys()] };
}

/**
 * Resolves one conflict in favour of the others: the key gets their value. Works on the rebased draft and
 * after later edits.
 */
export function takeTheirs(draft: Draft, { key, theirs }: KeyConflict): Edit {
  return setKeys(draft, new Map([[key, theirs]]));
}

/** Is the conflict still open in this draft, that is, does the user's value still differ from theirs? */
export function isUnresolved(draft: Draft, conflict: KeyConflict): boolean {
  return !sameValue(draftMetadata(draft).get(conflict.key), conflict.theirs);
}

/** The row that shows a conflict. */
export function conflictRow({ rows }: Draft, conflict: KeyConflict): Row | undefined {
  const holder = rows.find((row) => isPair(row) && row.key === conflict.key);
  return holder ?? rows.find(({ original }) => original?.key === conflict.key);
}

/**
 * Rows of the newer snapshot that ask for the same pairs: each pair of the snapshot becomes the original of
 * exactly one row.
 */
function moveRows(draft: Draft, theirs: Metadata): readonly Row[] {
  const rows = draft.rows.map((row) => moveRow(row, theirs)).filter((row) => row !== undefined);
  const uncovered = new Map(theirs);
  for (const { original } of rows) if (original) uncovered.delete(original.key);
  for (const [index, row] of rows.entries()) {
    const value = uncovered.get(row.key);
    if (value === undefined || row.original || !isPair(row)) continue;
    uncovered.delete(row.key);
    rows[index] = { ...row, original: { key: row.key, value } };
  }
  let rowId = draft.nextRowId;
  for (const [key, value] of uncovered) {
    rows.push({ ...rowOfPair(rowId, key, value), isRemoved: true });
    rowId += 1;
  }
  return rows;
}

/** `undefined` means that the described pair is gone and the user removed it too. */
function moveRow(row: Row, theirs: Metadata): Row | undefined {
  const { original } = row;
  if (!original) return row;
  const value = theirs.get(original.key);
  if (value === undefined) return row.isRemoved ? undefined : { ...row, original: undefined };
  if (sameValue(original.value, value)) return row;
  // A row set to null shows the value that would come back without the null: theirs, unless the user typed
  // there.
  const isOld = row.isRemoved && sameValue(row.value, original.value);
  return { ...row, original: { key: original.key, value }, value: isOld ? value : row.value };
}

function keysInSeveralRows(rows: readonly Row[]): ReadonlySet<string> {
  const once = new Set<string>();
  const several = new Set<string>();
  for (const row of rows) if (isPair(row)) (once.has(row.key) ? several : once).add(row.key);
  return several;
}
