import { type MetadataValue, sameValue } from "../object/metadata.ts";
import type { Snapshot } from "../object/snapshot.ts";
import type { WrittenKey } from "../write/written-keys.ts";
import { type Draft, isTouched } from "./draft.ts";
import { applyEdit, changesBetween, type Edit, joinEdits } from "./edit.ts";
import { type KeyConflict, type Rebase, rebaseDraft } from "./rebase.ts";
import { setKeysInRows, type WantedValues } from "./set-keys.ts";

/** What an undo makes of a draft. */
export type SubmitUndo = {
  /** One step that rebases the draft on the fresh snapshot and restores the old values. */
  readonly edit: Edit;
  /** The base of the draft after the edit, which is the fresh describe. */
  readonly base: Snapshot;
  /** The rebase of the draft's other wishes on the fresh snapshot. */
  readonly rebase: Rebase;
  /** Keys that others changed since. They aren't restored; `mine` is their value before the submit. */
  readonly conflicts: readonly KeyConflict[];
  /** Keys that the edit sets back to their value before the submit. */
  readonly restored: readonly string[];
  /** Keys that already have their value from before the submit. */
  readonly alreadyThere: readonly string[];
};

/** Take a submit back on what the object holds now: only keys that still hold what it wrote, the others are asked about. */
export function undoSubmit(draft: Draft, fresh: Snapshot, written: readonly WrittenKey[]): SubmitUndo {
  const conflicts: KeyConflict[] = [];
  const values = new Map<string, MetadataValue | undefined>();
  const alreadyThere: string[] = [];
  for (const { key, before, after } of written) {
    const now = fresh.metadata.get(key);
    if (sameValue(now, before)) alreadyThere.push(key);
    else if (sameValue(now, after)) values.set(key, before);
    else conflicts.push({ key, base: after, theirs: now, mine: before });
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
