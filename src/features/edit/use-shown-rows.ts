import { useMemo } from "react";
import { useDraft } from "#components/use-draft.ts";
import { useView } from "#components/use-view.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { viewOf } from "#engine/draft/draft-view.ts";
import { createRowView } from "#engine/draft/shown-rows.ts";

/**
 * The rows that the filters leave, in the order asked for, and the empty last one: what is being typed never vanishes
 * from under the hands.
 */
export function useShownRows(store: DraftStore, isReadOnly: boolean): readonly number[] {
  const wanted = useDraft(store, ({ shown }) => shown);
  const known = useView(viewOf(store), (view) => view.standardKeys);
  const standardKeys = wanted.only === "custom" ? known : undefined;
  const base = useDraft(store, ({ draft }) => draft.base);
  // Anew with each base: a draft that begins anew numbers its rows anew.
  const rowsOf = useMemo(() => {
    const state = store.getState();
    // Which keys are custom isn't known until the platform's own ones are.
    const only = wanted.only === "custom" && !standardKeys ? undefined : wanted.only;
    return createRowView({ ...state, draft: { ...state.draft, base } }, { ...wanted, only, standardKeys });
  }, [store, base, wanted, standardKeys]);
  const passed = useDraft(store, rowsOf);
  const picked = useView(viewOf(store), (view) => view.onlyRows);
  const only = picked?.base === base ? picked : undefined;
  return useMemo(() => {
    const shown = only ? passed.filter((id) => only.rowIds.has(id) || id >= only.firstNewId) : passed;
    return isReadOnly ? shown : [...shown, store.getState().draft.nextRowId];
  }, [store, passed, only, isReadOnly]);
}
