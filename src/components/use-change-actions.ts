import { useMemo } from "react";
import { setKeys } from "#core/draft/set-keys.ts";
import { replaceMode } from "#core/write/request-plan.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";

/** The actions on a key where a plan is shown. The functions are the same ones for the same draft. */
export function useChangeActions(store: DraftStore) {
  return useMemo(
    () => ({
      /** Take one key back from being reset by a bare replace. */
      onKeep: (key: string) => {
        const { mode } = store.getState();
        if (mode.kind === "replace") store.setMode(replaceMode(mode.keepUntouched, [...mode.kept, key]));
      },
      /** Give one key back what the object has, as a step that can be undone. */
      onRevert: (key: string) => revertKeys(store, [key]),
    }),
    [store],
  );
}

/** Give all changed keys back what the object has, as one step that can be undone. */
export function revertAll(store: DraftStore): void {
  const { added, updated, removed } = store.getState().changeSet;
  revertKeys(store, [...added.keys(), ...updated.keys(), ...removed.keys()]);
}

function revertKeys(store: DraftStore, keys: readonly string[]): void {
  const { draft } = store.getState();
  store.record(setKeys(draft, new Map(keys.map((key) => [key, draft.base.metadata.get(key)]))));
}
