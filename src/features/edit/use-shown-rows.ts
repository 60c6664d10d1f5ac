import { useMemo } from "react";
import { findRow } from "#core/draft.ts";
import { isForeign } from "#core/metadata.ts";
import type { DraftStore } from "#engine/draft-store.ts";
import { useDraft } from "#parts/use-draft.ts";

/**
 * The rows that a filter leaves, and the empty last one. Made anew when the filter changes or rows come or go, not at
 * each stroke: a row that is being typed in never vanishes from under the hands.
 */
export function useShownRows(store: DraftStore, filter: string, isReadOnly: boolean): readonly number[] {
  const rowIds = useDraft(store, (state) => state.rowIds);
  return useMemo(() => {
    const { draft } = store.getState();
    const wanted = filter.toLowerCase();
    const shown = wanted === "" ? rowIds : rowIds.filter((rowId) => rowContains(draft, rowId, wanted));
    return isReadOnly ? shown : [...shown, draft.nextRowId];
  }, [store, rowIds, filter, isReadOnly]);
}

function rowContains(draft: Parameters<typeof findRow>[0], rowId: number, wanted: string): boolean {
  const row = findRow(draft, rowId);
  if (!row) return false;
  const value = isForeign(row.value) ? row.value.json : row.value;
  return row.key.toLowerCase().includes(wanted) || value.toLowerCase().includes(wanted);
}
