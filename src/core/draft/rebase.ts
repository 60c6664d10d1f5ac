import { type Metadata, type MetadataValue, sameValue } from "../object/metadata.ts";
import type { Snapshot } from "../object/snapshot.ts";
import { diffMetadata } from "../write/change-set.ts";
import { type Draft, draftMetadata, isPair, type Row, rowOfPair } from "./draft.ts";
import { changesBetween, type Edit } from "./edit.ts";
import { setKeys, setKeysInRows } from "./set-keys.ts";

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
  // First the same wishes on the newer snapshot, then what others changed: each step is simple by itself.
  const moved = moveRows(draft, theirs);
  const rows = setKeysInRows(moved, follow, (moved.at(-1)?.id ?? -1) + 1);
  const edit = { changes: changesBetween(draft.rows, rows), base: { before: draft.base, after: fresh } };
  return { edit, conflicts, takenOver: [...follow.keys()] };
}

/** Give way in one conflict: the key becomes what they made of it. For the draft as rebased, or edited since. */
export function takeTheirs(draft: Draft, { key, theirs }: KeyConflict): Edit {
  return setKeys(draft, new Map([[key, theirs]]));
}

/** Does the conflict still stand in this draft, that is, does mine still differ from theirs? */
export function isUnresolved(draft: Draft, conflict: KeyConflict): boolean {
  return !sameValue(draftMetadata(draft).get(conflict.key), conflict.theirs);
}

/** The row in which a conflict can be seen, for going there. */
export function conflictRow({ rows }: Draft, conflict: KeyConflict): Row | undefined {
  const holder = rows.find((row) => isPair(row) && row.key === conflict.key);
  return holder ?? rows.find(({ original }) => original?.key === conflict.key);
}

/** The same pairs wanted, as rows of another snapshot: each pair of it becomes the original of exactly one row. */
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

/** `undefined`: the pair is gone, and nobody wants it. */
function moveRow(row: Row, theirs: Metadata): Row | undefined {
  const { original } = row;
  if (!original) return row;
  const value = theirs.get(original.key);
  if (value === undefined) return row.isRemoved ? undefined : { ...row, original: undefined };
  if (sameValue(original.value, value)) return row;
  // Under a null stands what would come back without it: theirs, unless something was typed there.
  const isOld = row.isRemoved && sameValue(row.value, original.value);
  return { ...row, original: { key: original.key, value }, value: isOld ? value : row.value };
}

function keysInSeveralRows(rows: readonly Row[]): ReadonlySet<string> {
  const once = new Set<string>();
  const several = new Set<string>();
  for (const row of rows) if (isPair(row)) (once.has(row.key) ? several : once).add(row.key);
  return several;
}
