import { type Metadata, type MetadataValue, sameValue } from "../object/metadata.ts";
import type { Snapshot } from "../object/snapshot.ts";
import type { KeyOutcome } from "../write/outcome.ts";
import type { VerifiedKey } from "../write/verification.ts";
import { type Draft, isTouched } from "./draft.ts";
import { applyEdit, changesBetween, type Edit, joinEdits } from "./edit.ts";
import { type KeyConflict, type Rebase, rebaseDraft } from "./rebase.ts";
import { setKeysInRows, type WantedValues } from "./set-keys.ts";

/** A key that a submit changed: its value before, and the value that the submit itself left. */
export type WrittenKey = {
  readonly key: string;
  readonly before: MetadataValue | undefined;
  readonly after: MetadataValue | undefined;
};

/** The facts of a submit that an undo needs. */
export type SubmitTraces = {
  /** All pairs of the object right before the write. */
  readonly before: Metadata;
  readonly outcomes: readonly KeyOutcome[];
  readonly verified: readonly VerifiedKey[];
  /**
   * Keys whose unexpected value may come from somebody else: all keys when the answer was lost or the reading
   * back was late, else the named ones.
   */
  readonly doubted: "all" | ReadonlySet<string>;
};

/** The edit that takes a submit back, with its consequences. */
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

/**
 * The keys that a submit changed. A value that the platform altered counts as ours only if nobody else can
 * have written it.
 */
export function writtenKeys({ before, outcomes, verified, doubted }: SubmitTraces): readonly WrittenKey[] {
  const found = new Map(verified.filter(({ isOurs }) => isOurs).map((key) => [key.key, key]));
  const isDoubted = (key: string) => doubted === "all" || doubted.has(key);
  return outcomes.flatMap(({ key, after: promised }) => {
    const seen = found.get(key);
    const isCertain = seen && (seen.verdict === "as-expected" || !isDoubted(key));
    const written = { key, before: before.get(key), after: isCertain ? seen.found : promised };
    return sameValue(written.before, written.after) ? [] : [written];
  });
}

/**
 * Takes a submit back on the object's current pairs. Only keys that still hold the written value are
 * restored; the others become conflicts.
 */
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
