import { useMemo } from "react";
import { useStore } from "zustand";
import { useSettled } from "#components/use-settled.ts";
import { keysOf } from "#core/batch/batch.ts";
import { addedKeysOf, withAddedKeys } from "#engine/batch/added-keys.ts";
import type { BatchState } from "#engine/batch/batch-state.ts";
import type { BatchStore } from "#engine/batch/batch-store.ts";

/** The keys that any object has or shall have, and those of added columns; the same list until they change. */
export function useBatchKeys(store: BatchStore): readonly string[] {
  const select = useMemo(() => {
    let known: readonly string[] = [];
    return ({ batch }: BatchState) => {
      const keys = keysOf(batch);
      const isSame = keys.length === known.length && keys.every((key, index) => key === known[index]);
      if (!isSame) known = keys;
      return known;
    };
  }, []);
  const keys = useSettled(store, select);
  const added = useStore(addedKeysOf(store));
  return useMemo(() => withAddedKeys(keys, added), [keys, added]);
}
