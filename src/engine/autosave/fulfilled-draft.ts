import { type Draft, isTouched, type Row } from "#core/draft/draft.ts";
import { changeSetFromDraft } from "#core/draft/draft-change-set.ts";
import { applyEdit } from "#core/draft/edit.ts";
import { rebaseDraft } from "#core/draft/rebase.ts";
import { sameValue } from "#core/object/metadata.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import type { WriteMode } from "#core/write/request-plan.ts";

/**
 * Does the platform already have everything that a draft wants, through a submit whose end this device never
 * recorded, or through somebody else? Then rebasing the draft on the describe leaves no row that differs.
 */
export function isFulfilled(draft: Draft, mode: WriteMode, fresh: Snapshot): boolean {
  const touched = draft.rows.filter(isTouched);
  if (touched.length === 0) return false;
  // A row renamed to an existing pair wants nothing more, but it was typed and is therefore kept.
  const isThere = (row: Row) => row.isRemoved || sameValue(fresh.metadata.get(row.key), row.value);
  if (!touched.every(isThere)) return false;
  const carried = applyEdit(draft, rebaseDraft(draft, fresh).edit);
  return !carried.rows.some(isTouched) && !hasKeysToReset(draft, mode, fresh);
}

/** A replace that doesn't keep untouched keys wants all other keys removed, which no row shows. */
function hasKeysToReset(draft: Draft, mode: WriteMode, fresh: Snapshot): boolean {
  if (mode.kind === "merge" || mode.keepUntouched) return false;
  const { added, updated } = changeSetFromDraft(draft);
  const stay = new Set([...added.keys(), ...updated.keys(), ...mode.kept]);
  return [...fresh.metadata.keys()].some((key) => !stay.has(key));
}
