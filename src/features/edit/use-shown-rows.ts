import { useMemo } from "react";
import type { Draft, Row } from "#core/draft.ts";
import { isForeign } from "#core/metadata.ts";
import type { DraftStore } from "#engine/draft-store.ts";
import { useDraft } from "#parts/use-draft.ts";

/**
 * The rows that a filter leaves, and the empty last one. What passes is settled when the filter is set, not at each
 * stroke, and rows that are added after that are always shown: what is being typed never vanishes from under the hands.
 */
export function useShownRows(store: DraftStore, filter: string, isReadOnly: boolean): readonly number[] {
  const rowIds = useDraft(store, (state) => state.rowIds);
  const base = useDraft(store, ({ draft }) => draft.base);
  // Anew with each base: a draft that begins anew numbers its rows anew.
  const sieve = useMemo(
    () => createSieve({ ...store.getState().draft, base }, filter),
    [store, base, filter],
  );
  return useMemo(() => {
    const shown = sieve ? rowIds.filter(sieve) : rowIds;
    return isReadOnly ? shown : [...shown, store.getState().draft.nextRowId];
  }, [store, rowIds, sieve, isReadOnly]);
}

function createSieve(draft: Draft, filter: string) {
  if (filter === "") return undefined;
  const wanted = filter.toLowerCase();
  const passed = new Set(draft.rows.filter((row) => rowContains(row, wanted)).map(({ id }) => id));
  return (rowId: number) => passed.has(rowId) || rowId >= draft.nextRowId;
}

function rowContains({ key, value }: Row, wanted: string): boolean {
  const text = isForeign(value) ? value.json : value;
  return key.toLowerCase().includes(wanted) || text.toLowerCase().includes(wanted);
}
