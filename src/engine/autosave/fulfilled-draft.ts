import { type Draft, isTouched, type Row } from "#core/draft/draft.ts";
import { applyEdit } from "#core/draft/edit.ts";
import { rebaseDraft } from "#core/draft/rebase.ts";
import { sameValue } from "#core/object/metadata.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import { changeSetFromDraft } from "#core/write/change-set.ts";
import type { WriteMode } from "#core/write/request-plan.ts";

/**
 * Is everything that a draft wants on the platform already, by a submit whose end this device never heard of or by
 * somebody else's hand? Then carrying the draft over to what was described leaves no row that differs.
 */
export function isFulfilled(draft: Draft, mode: WriteMode, fresh: Snapshot): boolean {
  const touched = draft.rows.filter(isTouched);
  if (touched.length === 0) return false;
  // A row that was renamed to a pair that is there anyway wishes for nothing more, and was typed all the same.
  const isThere = (row: Row) => row.isRemoved || sameValue(fresh.metadata.get(row.key), row.value);
  if (!touched.every(isThere)) return false;
  const carried = applyEdit(draft, rebaseDraft(draft, fresh).edit);
  return !carried.rows.some(isTouched) && !hasKeysToReset(draft, mode, fresh);
}

/** A replace that keeps nothing untouched wants all other keys gone, which no row says. */
function hasKeysToReset(draft: Draft, mode: WriteMode, fresh: Snapshot): boolean {
  if (mode.kind === "merge" || mode.keepUntouched) return false;
  const { added, updated } = changeSetFromDraft(draft);
  const stay = new Set([...added.keys(), ...updated.keys(), ...mode.kept]);
  return [...fresh.metadata.keys()].some((key) => !stay.has(key));
}
