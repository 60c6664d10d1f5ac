import type { Draft } from "../draft/draft.ts";
import { isPair } from "../draft/draft.ts";
import type { Entry } from "../object/metadata.ts";

/** The pairs to export: those that the draft wants, or those that were described. */
export type ExportedState = "draft" | "described";

/**
 * The pairs of a draft, of all its rows or of some, in their order. As the draft stands, a key that is set to null has
 * none, and two rows with one key are two pairs.
 */
export function exportedEntries(draft: Draft, state: ExportedState, rowIds?: readonly number[]): Entry[] {
  const wanted = rowIds && new Set(rowIds);
  const entries: Entry[] = [];
  for (const row of draft.rows) {
    if (wanted && !wanted.has(row.id)) continue;
    if (state === "described") {
      if (row.original) entries.push(row.original);
    } else if (isPair(row)) entries.push({ key: row.key, value: row.value });
  }
  return entries;
}
