import { diffMetadata } from "./change-set.ts";
import { type Draft, draftMetadata, findRow, isPair, type Row } from "./draft.ts";
import type { Edit, RowChange } from "./edit.ts";
import { type Metadata, type MetadataValue, sameValue } from "./metadata.ts";
import type { Snapshot } from "./snapshot.ts";

/** A key that somebody else changed and I too, each differently. `undefined` is absent. */
export type KeyConflict = {
  readonly key: string;
  readonly base: MetadataValue | undefined;
  readonly theirs: MetadataValue | undefined;
  readonly mine: MetadataValue | undefined;
};

/** A draft carried over to a newer snapshot. */
export type Rebase = {
  /** Leads from the draft to the same draft on the newer snapshot; mine stays where both changed a key. */
  readonly edit: Edit;
  /** To be chosen before anything may be sent. */
  readonly conflicts: readonly KeyConflict[];
  /** Keys that others changed and I didn't: taken over already. */
  readonly takenOver: readonly string[];
};

/** Carry a draft over to a newer describe of the same object. */
export function rebaseDraft(draft: Draft, fresh: Snapshot): Rebase {
  const mine = draftMetadata(draft);
  const base = draft.base.metadata;
  const theirs = fresh.metadata;
  const conflicts: KeyConflict[] = [];
  const takenOver: string[] = [];
  const outside = diffMetadata(base, theirs);
  for (const key of [...outside.updated.keys(), ...outside.removed.keys(), ...outside.added.keys()]) {
    const state = { key, base: base.get(key), theirs: theirs.get(key), mine: mine.get(key) };
    if (sameValue(state.mine, state.theirs)) continue;
    if (sameValue(state.mine, state.base)) takenOver.push(key);
    else conflicts.push(state);
  }
  const changes = rebaseRows(draft, base, theirs, new Set(takenOver));
  return { edit: { changes, base: { before: draft.base, after: fresh } }, conflicts, takenOver };
}

/** Give way in one conflict: the key becomes what they made of it. */
export function takeTheirs(draft: Draft, conflict: KeyConflict): Edit {
  const { key, theirs } = conflict;
  const changes: RowChange[] = [];
  let isHeld = false;
  for (const row of draft.rows) {
    if (row.key !== key && row.original?.key !== key) continue;
    const after = giveWay(row, key, theirs, isHeld);
    if (after?.key === key && !after.isRemoved) isHeld = true;
    if (after !== row) changes.push({ rowId: row.id, before: row, after });
  }
  return { changes };
}

function giveWay(row: Row, key: string, theirs: MetadataValue | undefined, isHeld: boolean): Row | undefined {
  const isTheirs = row.original?.key === key;
  if (isTheirs) return theirs === undefined ? undefined : { ...row, key, value: theirs, isRemoved: false };
  const isMineAlone = !row.original;
  if (theirs === undefined || isHeld) return isMineAlone ? undefined : row;
  return isMineAlone ? { ...row, original: { key, value: theirs }, value: theirs, isRemoved: false } : row;
}

function rebaseRows(
  draft: Draft,
  base: Metadata,
  theirs: Metadata,
  takenOver: ReadonlySet<string>,
): RowChange[] {
  const changes: RowChange[] = [];
  const covered = new Set<string>();
  for (const row of draft.rows) if (row.original) covered.add(row.original.key);
  for (const row of draft.rows) {
    const after = rebaseRow(row, theirs, covered, takenOver);
    if (after !== row) changes.push({ rowId: row.id, before: row, after });
  }
  let rowId = draft.nextRowId;
  for (const [key, value] of theirs) {
    if (covered.has(key)) continue;
    if (base.has(key)) continue;
    changes.push({
      rowId,
      before: undefined,
      after: { id: rowId, original: { key, value }, key, value, isRemoved: false },
    });
    rowId += 1;
  }
  return changes;
}

/** One row on the newer snapshot; `undefined` when it has nothing to stand for any more. */
function rebaseRow(
  row: Row,
  theirs: Metadata,
  covered: Set<string>,
  takenOver: ReadonlySet<string>,
): Row | undefined {
  const key = row.original?.key ?? row.key;
  const value = theirs.get(key);
  if (!row.original) {
    if (value === undefined || covered.has(key) || !isPair(row)) return row;
    covered.add(key);
    return { ...row, original: { key, value } };
  }
  if (value === undefined) {
    const wantsPair = isPair(row) && !(row.key === key && takenOver.has(key));
    return wantsPair ? { ...row, original: undefined } : undefined;
  }
  const original = sameValue(row.original.value, value) ? row.original : { key, value };
  const follows = row.key === key && takenOver.has(key);
  if (follows) return { ...row, original, value, isRemoved: row.isRemoved };
  return original === row.original ? row : { ...row, original };
}

/** Does the conflict still stand in this draft, that is, does mine still differ from theirs? */
export function isUnresolved(draft: Draft, conflict: KeyConflict): boolean {
  return !sameValue(draftMetadata(draft).get(conflict.key), conflict.theirs);
}

/** The row in which a conflict can be seen, for going there. */
export function conflictRow(draft: Draft, conflict: KeyConflict): Row | undefined {
  const row = draft.rows.find(({ key, original }) => key === conflict.key || original?.key === conflict.key);
  return row && findRow(draft, row.id);
}
