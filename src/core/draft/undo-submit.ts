import { type Metadata, type MetadataValue, sameValue } from "../object/metadata.ts";
import type { Snapshot } from "../object/snapshot.ts";
import type { KeyOutcome } from "../write/outcome.ts";
import type { VerifiedKey } from "../write/verification.ts";
import { type Draft, isTouched } from "./draft.ts";
import { applyEdit, changesBetween, type Edit, joinEdits } from "./edit.ts";
import { type KeyConflict, type Rebase, rebaseDraft } from "./rebase.ts";
import { setKeysInRows, type WantedValues } from "./set-keys.ts";

/** A key that a submit changed: what it held before, and what it held by the submit's own doing. */
export type WrittenKey = {
  readonly key: string;
  readonly before: MetadataValue | undefined;
  readonly after: MetadataValue | undefined;
};

/** What is known of a submit afterwards. */
export type SubmitTraces = {
  /** All that the object held right before the write. */
  readonly before: Metadata;
  readonly outcomes: readonly KeyOutcome[];
  readonly verified: readonly VerifiedKey[];
  /**
   * May what was found instead of what was promised be somebody else's doing? For all keys where the answer was lost or
   * the reading back came late; else for those that are named.
   */
  readonly doubted: "all" | ReadonlySet<string>;
};

/** What an undo makes of a draft. */
export type SubmitUndo = {
  /** One step: carries the draft over to the fresh snapshot, and restores on it. */
  readonly edit: Edit;
  /** What the draft then stands on: the fresh describe. */
  readonly base: Snapshot;
  /** Of the draft as it was, with what others made of the object. */
  readonly rebase: Rebase;
  /** Keys that others changed since. Nothing is restored of them: `mine` is what they held before the submit. */
  readonly conflicts: readonly KeyConflict[];
  /** Keys that the edit makes hold what they held before the submit. */
  readonly restored: readonly string[];
  /** Keys that hold it already. */
  readonly alreadyThere: readonly string[];
};

/** The keys that a submit changed. What the platform made of a value counts, as far as it is known to be the platform. */
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
  // A snapshot of its own, so that taking the step back can be told from staying on what was described.
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

/** Like `setKeys`, and the pairs are marked as restored: they were there before, so no check forbids them. */
export function restoreKeys(draft: Draft, values: WantedValues): Edit {
  const rows = setKeysInRows(draft.rows, values, draft.nextRowId).map((row) => {
    const value = values.get(row.key);
    if (row.isRemoved || value === undefined || !sameValue(row.value, value)) return row;
    const isAsDescribed = row.original !== undefined && !isTouched(row);
    return isAsDescribed ? row : { ...row, restored: { key: row.key, value } };
  });
  return { changes: changesBetween(draft.rows, rows) };
}
