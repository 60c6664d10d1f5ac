import { type MetadataValue, sameValue } from "../object/metadata.ts";
import type { Snapshot } from "../object/snapshot.ts";
import { type Draft, isTouched } from "./draft.ts";
import { applyEdit, changesBetween, type Edit, joinEdits } from "./edit.ts";
import { type KeyConflict, type Rebase, rebaseDraft } from "./rebase.ts";
import { setKeysInRows, type WantedValues } from "./set-keys.ts";

/** A value for a key, and the value that the key is expected to have meanwhile; `undefined` means absent. */
export type ProposedKey = {
  readonly key: string;
  readonly wanted: MetadataValue | undefined;
  readonly expected: MetadataValue | undefined;
};

/** The result of proposing values for keys to a draft. */
export type KeyProposal = {
  /** One step that rebases the draft on the fresh snapshot and sets the wanted values. */
  readonly edit: Edit;
  /** The base of the draft after the edit, which is the fresh describe. */
  readonly base: Snapshot;
  /** The rebase of the draft's other wishes on the fresh snapshot. */
  readonly rebase: Rebase;
  /** Keys that others changed since. They aren't set; `mine` is the wanted value. */
  readonly conflicts: readonly KeyConflict[];
  /** Keys that the edit sets to the wanted value. */
  readonly restored: readonly string[];
  /** Keys that already have the wanted value. */
  readonly alreadyThere: readonly string[];
};

/**
 * Proposes values on what the object holds now: sets the keys that hold what was expected, and leaves the others for a
 * choice. An undo of a submit proposes what was there before it, a review packet what its author wants.
 */
export function proposeKeys(draft: Draft, fresh: Snapshot, proposed: readonly ProposedKey[]): KeyProposal {
  const conflicts: KeyConflict[] = [];
  const values = new Map<string, MetadataValue | undefined>();
  const alreadyThere: string[] = [];
  for (const { key, wanted, expected } of proposed) {
    const now = fresh.metadata.get(key);
    if (sameValue(now, wanted)) alreadyThere.push(key);
    else if (sameValue(now, expected)) values.set(key, wanted);
    else conflicts.push({ key, base: expected, theirs: now, mine: wanted });
  }
  // A copy of the snapshot gives the step a base of its own, so taking the step back differs from keeping the
  // described base.
  const base = { ...fresh };
  const rebase = rebaseDraft(draft, base);
  const restore = restoreKeys(applyEdit(draft, rebase.edit), values);
  return {
    edit: joinEdits(rebase.edit, restore),
    base,
    rebase: { ...rebase, conflicts: rebase.conflicts.filter(({ key }) => !values.has(key)) },
    conflicts,
    restored: [...values.keys()],
    alreadyThere,
  };
}

/** Like `setKeys`, and marks the pairs as restored, so that no check forbids what the object held before. */
export function restoreKeys(draft: Draft, values: WantedValues): Edit {
  const rows = setKeysInRows(draft.rows, values, draft.nextRowId).map((row) => {
    const value = values.get(row.key);
    if (row.isRemoved || value === undefined || !sameValue(row.value, value)) return row;
    const isAsDescribed = row.original !== undefined && !isTouched(row);
    return isAsDescribed ? row : { ...row, restored: { key: row.key, value } };
  });
  return { changes: changesBetween(draft.rows, rows) };
}
