import { useMemo } from "react";
import type { DraftStore } from "#engine/draft-store.ts";
import { viewOf } from "#engine/draft-view.ts";
import { createRowView } from "#engine/shown-rows.ts";
import { useDraft } from "#parts/use-draft.ts";
import { useView } from "#parts/use-view.ts";

/**
 * The rows that the filters leave, in the order asked for, and the empty last one: what is being typed never vanishes
 * from under the hands.
 */
export function useShownRows(store: DraftStore, filter: string, isReadOnly: boolean): readonly number[] {
  const only = useView(viewOf(store), (view) => view.only);
  const sort = useView(viewOf(store), (view) => view.sort);
  const standardKeys = useView(viewOf(store), (view) =>
    view.only === "custom" ? view.standardKeys : undefined,
  );
  const base = useDraft(store, ({ draft }) => draft.base);
  // Anew with each base: a draft that begins anew numbers its rows anew.
  const rowsOf = useMemo(() => {
    const state = store.getState();
    return createRowView(
      { ...state, draft: { ...state.draft, base } },
      { text: filter, only, sort, standardKeys },
    );
  }, [store, base, filter, only, sort, standardKeys]);
  const shown = useDraft(store, rowsOf);
  return useMemo(
    () => (isReadOnly ? shown : [...shown, store.getState().draft.nextRowId]),
    [store, shown, isReadOnly],
  );
}
