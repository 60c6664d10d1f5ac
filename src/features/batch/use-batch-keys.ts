import { useMemo } from "react";
import { useSettled } from "#components/use-settled.ts";
import { keysOf } from "#core/batch/batch.ts";
import type { BatchState } from "#engine/batch/batch-state.ts";
import type { BatchStore } from "#engine/batch/batch-store.ts";

/** The keys that any object has or shall have; the same list until they change. */
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
  return useSettled(store, select);
}
