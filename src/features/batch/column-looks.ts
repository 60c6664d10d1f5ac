import type { BatchStore } from "#engine/batch/batch-store.ts";
import { columnLayoutOf, hideKey, pinKey } from "#engine/batch/column-layout.ts";
import { nextBatchSort } from "./batch-columns.ts";

/** The actions that change how the column of a key is looked at. */
export function columnLooks(store: BatchStore, key: string) {
  const layout = columnLayoutOf(store);
  return {
    onSort: () => store.show({ sort: nextBatchSort(store.getState().shown.sort, key) }),
    onPin: () => layout.setState(pinKey(layout.getState(), key, !layout.getState().pinned.has(key))),
    onHide: () => layout.setState(hideKey(layout.getState(), key, true)),
  };
}
