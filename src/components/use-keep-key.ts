import { useCallback } from "react";
import { replaceMode } from "#core/write/request-plan.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";

/**
 * A function that excludes one key from being reset by a bare replace. It is the same function for the same
 * draft.
 */
export function useKeepKey(store: DraftStore): (key: string) => void {
  return useCallback(
    (key) => {
      const { mode } = store.getState();
      if (mode.kind === "replace") store.setMode(replaceMode(mode.keepUntouched, [...mode.kept, key]));
    },
    [store],
  );
}
